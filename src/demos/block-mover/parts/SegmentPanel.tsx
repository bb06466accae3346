import { scaleLinear } from 'd3-scale';
import { Handle } from '@/ui/plot/Handle.tsx';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from '../FigureProps.ts';
import { tidy } from '../model/Task.ts';
import type { Segment } from '../model/segmentOf.ts';
import { params } from '../params.ts';
import { short } from './short.ts';

const height = 196;
const rows = { top: 34, base: 146 } as const;
const sides = { left: 40, right: 20 } as const;
/** Shares go in hundredths. */
const STEP = 0.01;

/** All plans of a task of two places and two lie on a segment, and the cost is a straight line over it. */
export function SegmentPanel({
  frame,
  words,
  locale,
  width,
  segment,
  onSegment,
}: FigureProps & { readonly segment: Segment }) {
  const { from, to, mass } = frame;
  const { min, max, costs, t } = segment;
  const x = scaleLinear([min, max], [sides.left + 8, width - sides.right]);
  const y = scaleLinear([0, Math.max(...costs)], [rows.base, rows.top]).nice(4);
  const costAt = (at: number) => costs[0] + ((costs[1] - costs[0]) * (at - min)) / (max - min);
  // The line's name keeps to the half that the handle is not in.
  const spot = min + (max - min) * (t !== undefined && t < (min + max) / 2 ? 0.7 : 0.2);
  const say = (value: number) => short(value, locale);
  const [a, b] = [say(from[0]!), say(to[0]!)];
  return (
    <PlotPanel label={words.segmentPanel} width={width} height={height}>
      <YAxis scale={y} label={words.costAxis} x={sides.left} to={width - sides.right} ticks={4} />
      <XAxis scale={x} label={words.tAxis(a, b)} y={rows.base} ticks={5} />
      <path class="em-curve em-tone-transport" d={`M${x(min)} ${y(costs[0])}L${x(max)} ${y(costs[1])}`} />
      <text
        class="em-label em-tone-transport"
        x={x(spot) + (costs[0] > costs[1] ? 8 : -8)}
        y={y(costAt(spot)) - 10}
        text-anchor={costs[0] > costs[1] ? 'start' : 'end'}
      >
        {lineText(segment, say)}
      </text>
      {t !== undefined && (
        <Handle
          name={words.tHandle(a, b)}
          value={tidy(t)}
          {...{ min, max, step: STEP }}
          valueText={words.tValue(say(t), short(costAt(t), locale))}
          x={x(t)}
          y={y(costAt(t))}
          axis="x"
          scale={x}
          tone="transport"
          onChange={onSegment && ((share) => onSegment(Math.min(params.plan.max, tidy(share * mass))))}
        />
      )}
    </PlotPanel>
  );
}

/** The line as a formula: 5 − 8t. */
function lineText({ min, max, costs }: Segment, say: (value: number) => string): string {
  const slope = tidy((costs[1] - costs[0]) / (max - min));
  return `${say(tidy(costs[0] - slope * min))} ${slope < 0 ? '−' : '+'} ${say(Math.abs(slope))}t`;
}
