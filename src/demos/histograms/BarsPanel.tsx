import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { YAxis } from '@/ui/plot/Axis.tsx';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Bar } from './Bar.tsx';
import { BinAxis } from './BinAxis.tsx';
import type { BarsProps } from './FigureProps.ts';
import { layout, plot } from './layout.ts';
import { share } from './params.ts';
import { showShare } from './showShare.ts';

const tones = { p: 'real', q: 'fake' } as const;
/** Half a bin has room for both numbers from here on. */
const roomy = 36;

/** Both laws as bars side by side in every bin; each bar's top is a handle. */
export function BarsPanel({ frame, words, locale, width, chosen = 0, onShare }: BarsProps) {
  const hatch = useId();
  const count = Math.max(1, frame.bins.length);
  const x = scaleLinear([0, count], [layout.left, width - layout.right]);
  const y = scaleLinear([share.min, share.max], [plot.base, plot.top]);
  const half = (x(1) - x(0)) / 2;
  return (
    <PlotPanel label={words.bars} width={width} height={layout.height}>
      <defs>
        <Hatch id={hatch} tone="fake" lean="left" />
      </defs>
      <Legend words={words} width={width} />
      <BinAxis {...{ x, count, chosen, top: plot.top - 22, base: plot.base }} label={words.binAxis} />
      <YAxis scale={y} label="" x={layout.left} to={width - layout.right} ticks={5} />
      <line class="hg-zero" x1={layout.left} x2={width - layout.right} y1={plot.base} y2={plot.base} />
      {frame.bins.map((bin, index) =>
        (['p', 'q'] as const).map((side) => (
          <Bar
            key={`${side}${index}`}
            bin={index}
            name={words.barName(side, index + 1)}
            valueText={words.barValue(showShare(bin[side], locale))}
            shown={half >= roomy || index === chosen ? showShare(bin[side], locale) : undefined}
            value={bin[side]}
            x={x(index + 0.5) + (side === 'p' ? -1 : 1) * (half * 0.44)}
            reach={half}
            side={side}
            tone={tones[side]}
            fill={side === 'q' ? `url(#${hatch})` : undefined}
            y={y}
            onChange={onShare && !frame.refusal ? (to) => onShare(side, index, to) : undefined}
          />
        )),
      )}
    </PlotPanel>
  );
}

/** What the two kinds of bars are, over the plot, and what their height is. */
function Legend({ words, width }: Pick<BarsProps, 'words' | 'width'>) {
  return (
    <>
      <text x={0} y={14}>
        {words.probability}
      </text>
      <text class="em-label" x={width - layout.right} y={14} text-anchor="end">
        <tspan class="em-tone-real hg-ink">{words.law.p}</tspan>
        <tspan class="em-tone-fake hg-ink" dx="0.9em">
          {words.law.q}
        </tspan>
      </text>
    </>
  );
}
