import { line } from 'd3-shape';
import type { LineGraph } from '@/math/index.ts';
import { GraphNames } from './GraphNames.tsx';
import type { GraphsProps } from './GraphsProps.ts';
import { otherDash } from './layout.ts';
import { outputAt } from './outputAt.ts';

type Point = readonly [x: number, y: number];

/** How many z are joined. */
const COUNT = 12;
const path = line<Point>().digits(2);

/** z upwards, its output sideways; equal z joined by level lines, whose mean length is the area between the graphs. */
export function Graphs({ frame, x, z }: GraphsProps) {
  const { now, other } = frame;
  const points = ({ x: zs, y: outputs }: LineGraph): readonly Point[] =>
    Array.from(zs, (at, k) => [x(outputs[k]!), z(at)]);
  const [a, b] = [points(now.graph), points(other.graph)];
  const samples = Array.from({ length: COUNT }, (_, k) => (k + 0.5) / COUNT);
  const pairs = samples.map((at) => [outputAt(now.graph, at), outputAt(other.graph, at), at] as const);
  return (
    <g>
      <path class="em-area em-tone-transport" d={`${path([...a, ...b.toReversed()])}Z`} />
      <g class="em-moves">
        {pairs.map(([to, from, at]) => (
          <line key={at} x1={x(from)} x2={x(to)} y1={z(at)} y2={z(at)} />
        ))}
      </g>
      <path class="em-curve em-tone-fake" stroke-dasharray={otherDash} d={path(b) ?? ''} />
      <path class="em-curve em-tone-fake" d={path(a) ?? ''} />
      {pairs.map(([to, from, at]) => (
        <g key={at} class="em-tone-fake">
          <circle class="em-hole" cx={x(from)} cy={z(at)} r={2.5} />
          <circle class="em-dot" cx={x(to)} cy={z(at)} r={2.5} />
        </g>
      ))}
      <GraphNames {...{ frame, x, z }} />
    </g>
  );
}
