import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import type { CurvesProps } from './FigureProps.ts';
import { GapPlot } from './GapPlot.tsx';
import type { Scales } from './Scales.ts';
import type { Measure } from './measures.ts';
import { toneOf } from './series.ts';

const drawn = ['tv', 'js', 'js-slope'] as const satisfies readonly Measure[];
const ends = { tv: 'TV → 1', js: 'JS → log 2', 'js-slope': 'JS′ → 0' } as const;

/** TV and JS run into their ceilings, 1 and log 2, and the slope of JS dies away. */
export function BoundedPanel(props: CurvesProps) {
  const { words, rows } = props;
  const last = rows.at(-1);
  // Humps can make JS fall as the means part; where its slope is plainly negative the axis goes below 0.
  const steepest = Math.min(...rows.map((row) => row['js-slope']));
  const lowest = steepest < -0.004 ? Math.floor(steepest * 10) / 10 : 0;
  const wall = ({ x, y }: Scales) => {
    const [from = 0, to = 0] = x.range();
    return (
      <g class="em-tone-js">
        <line class="em-wall" x1={from} x2={to} y1={y(Math.LN2)} y2={y(Math.LN2)} />
        <text class="em-label em-wall-name" x={from - 6} y={y(Math.LN2)} dy="0.35em" text-anchor="end">
          log 2
        </text>
      </g>
    );
  };
  const labels = ({ x, y }: Scales) => {
    const [, to = 0] = x.range();
    const wishes = drawn.map((name) => ({ name, at: y(last?.[name] ?? 0) }));
    return spreadLabels(wishes, [y(1.08), y(lowest)]).map(({ name, label }) => (
      <text key={name} class={`em-label em-tone-${toneOf[name]}`} x={to + 11} y={label} dy="0.35em">
        {ends[name]}
      </text>
    ));
  };
  return (
    <GapPlot
      {...props}
      label={words.bounded}
      axis={words.boundedAxis}
      lowest={lowest}
      highest={1.08}
      right={78}
      drawn={drawn}
      withHandle
      beneath={wall}
      labels={labels}
    />
  );
}
