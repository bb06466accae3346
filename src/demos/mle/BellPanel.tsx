import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { normalPdf } from '@/math/index.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { BellHandles } from '@/ui/plot/BellHandles.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { layBell } from '@/ui/plot/layBell.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import { bellLabels } from './bellLabels.ts';
import { bellLine } from './bellLine.ts';
import type { FigureProps } from './FigureProps.ts';
import { layout } from './layout.ts';
import { axis, params } from './params.ts';
import { trueLaw } from './sample.ts';
import { SampleMarks } from './SampleMarks.tsx';

const { height, top, base, left } = layout;
/** Densities up to here are drawn: a higher peak runs out through the top, and its height is written there. */
const roof = { least: 0.52, most: 1.7 } as const;
const truth = bellLine(trueLaw);
/** Farther right than this the shoulder of the widest bell would leave the picture on that side. */
const turn = axis.max - params.s.max;

/** The samples, the bell to be fitted to them, and faintly the law they come from. */
export function BellPanel({ frame, words, locale, width, onChange }: FigureProps) {
  const { law } = frame;
  const clip = useId();
  const right = width - layout.right;
  const peak = normalPdf(law.mean, law.mean, law.sd);
  const x = scaleLinear([axis.min, axis.max], [left, right]);
  const y = scaleLinear([0, Math.min(roof.most, Math.max(roof.least, 1.16 * peak))], [base, top]);
  const inView = y.copy().clamp(true);
  const bell = layBell(law, law.mean > turn ? -1 : 1, x, inView);
  const line = bellLine(law);
  const labels = bellLabels({ frame, words, locale, bell, line, truth, x, y, right });
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  return (
    <PlotPanel label={words.bell} width={width} height={height}>
      <YAxis scale={y} label="" x={left} to={right} ticks={4} />
      <text x={0} y={14}>
        {words.densityAxis}
      </text>
      <XAxis scale={x} label={words.placeAxis} y={base} drop={8} ticks={9} />
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={base - top} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <path class="mle-truth em-tone-real" d={linePath(truth, x, y)} />
        <g class="em-tone-fake">
          <path class="em-area" d={areaPath(line, x, y)} />
          <path class="em-curve em-dashed" d={linePath(line, x, y)} />
        </g>
      </g>
      <SampleMarks frame={frame} x={x} y={inView} />
      {labels.map((label) => (
        <LabelText key={label.name} label={label} tone={label.tone}>
          <Subscripted text={label.text} within="svg" />
        </LabelText>
      ))}
      <BellHandles
        bell={bell}
        x={x}
        tone="fake"
        names={{ mean: words.meanHandle, sd: words.sdHandle }}
        say={say}
        bounds={{ mean: params.m, sd: params.s }}
        onMean={onChange && ((m) => onChange({ m, s: law.sd, steps: 0 }))}
        onSd={onChange && ((s) => onChange({ m: law.mean, s, steps: 0 }))}
      />
    </PlotPanel>
  );
}
