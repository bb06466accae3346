import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import type { FigureProps } from './FigureProps.ts';
import { looks } from './looks.ts';
import { measures } from './params.ts';

export interface DistanceCurvesProps extends Pick<FigureProps, 'frame' | 'words'> {
  /** The present n in pixels. */
  readonly at: number;
  readonly x: (n: number) => number;
  readonly y: (value: number) => number;
  /** Right edge of the curves; their names follow. */
  readonly end: number;
  readonly bounds: readonly [top: number, bottom: number];
}

/** Each yardstick's curve, its present value as a ring, and its name at the end. */
export function DistanceCurves({ frame, words, at, x, y, end, bounds }: DistanceCurvesProps) {
  const { curve, now } = frame;
  const last = curve.at(-1)!;
  const labels = spreadLabels(
    measures.map((name) => ({ name, at: y(last[name]) })),
    bounds,
  );
  return (
    <g class="tp-answer">
      {measures.map((name) => {
        // No line leads from ∞ to a number.
        const path = curve.map((row, k) => {
          const joins = k > 0 && (row[name] === Infinity) === (curve[k - 1]![name] === Infinity);
          return `${joins ? 'L' : 'M'}${x(k + 1).toFixed(2)} ${y(row[name]).toFixed(2)}`;
        });
        return (
          <path
            key={name}
            class={`em-curve em-tone-${looks[name].tone}`}
            stroke-dasharray={looks[name].dash}
            d={path.join('')}
          />
        );
      })}
      {measures.map((name) => (
        <circle key={name} class={`em-present em-tone-${looks[name].tone}`} cx={at} cy={y(now[name])} r={5} />
      ))}
      {labels.map(({ name, label }) => (
        <text key={name} class={`em-label em-tone-${looks[name].tone}`} x={end + 8} y={label} dy="0.35em">
          {words.readouts[name]}
        </text>
      ))}
    </g>
  );
}
