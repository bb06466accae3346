import type { GraphsProps } from './GraphsProps.ts';
import { stretch } from './grips.ts';

/** θ and θ′ on the outer sides of their graphs: beside the ends of a slope, above and below the level stretch of a step. */
export function GraphNames({ frame: { now, other, family }, x, z }: GraphsProps) {
  const ahead = now.theta >= other.theta;
  const named = [
    { name: 'θ', which: 'theta', standing: now, outer: ahead ? 1 : -1 },
    { name: 'θ′', which: 'other', standing: other, outer: ahead ? -1 : 1 },
  ] as const;
  return (
    <g class="em-tone-fake">
      {named.map(({ name, which, standing: { theta, graph }, outer }) => {
        const spot =
          family === 'step'
            ? { x: x(stretch[which]), y: z(Math.max(0, theta)) + (outer > 0 ? -15 : 24), anchor: 'middle' }
            : { x: x(graph.y[1]!) + 5 * outer, y: z(1) - 14, anchor: outer > 0 ? 'start' : 'end' };
        return (
          <text key={name} class="em-label" x={spot.x} y={spot.y} text-anchor={spot.anchor}>
            {name}
          </text>
        );
      })}
    </g>
  );
}
