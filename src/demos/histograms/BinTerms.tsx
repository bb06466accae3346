import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { BinAxis } from './BinAxis.tsx';
import type { BarsProps } from './FigureProps.ts';
import { layout, rows } from './layout.ts';
import { TermBar } from './TermBar.tsx';
import { TermRow, termTones } from './TermRow.tsx';
import { termDomain } from './termScale.ts';

const directions = ['forward', 'reverse'] as const;

/** What each bin adds to KL(p‖q), and below to KL(q‖p): up what adds, down what takes away, through the roof what is infinite. */
export function BinTerms({ frame, words, locale, width, chosen = 0 }: BarsProps) {
  const hatch = useId();
  const count = Math.max(1, frame.bins.length);
  const x = scaleLinear([0, count], [layout.left, width - layout.right]);
  const domain = termDomain(frame.bins.flatMap(({ forward, reverse }) => [forward, reverse]));
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const sums = { forward: frame.kl, reverse: frame.reverseKl };
  return (
    <PlotPanel label={words.terms} width={width} height={layout.height}>
      {directions.map((direction) => {
        const { top, base } = rows[direction];
        const y = scaleLinear([...domain], [base, top]);
        const id = `${hatch}${direction}`;
        return (
          <g key={direction}>
            <defs>
              <Hatch id={id} tone={termTones[direction]} lean="left" />
            </defs>
            <BinAxis
              {...{ x, count, chosen, top: top - 8, base }}
              {...(direction === 'reverse' ? { label: words.binAxis } : {})}
            />
            <TermRow
              direction={direction}
              title={words.termSum[direction](frame.refusal ? '–' : say(sums[direction]))}
              y={y}
              width={width}
            >
              {frame.bins.map((bin, i) => (
                <TermBar
                  key={i}
                  bin={i}
                  term={bin[direction]}
                  shown={say(bin[direction])}
                  x={x(i + 0.5)}
                  wide={Math.min(44, 0.5 * (x(1) - x(0)))}
                  top={top - 8}
                  y={y}
                  hatch={`url(#${id})`}
                />
              ))}
            </TermRow>
          </g>
        );
      })}
    </PlotPanel>
  );
}
