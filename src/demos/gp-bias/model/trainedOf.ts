import { normalPdf } from '@/math/index.ts';
import type { EngineState } from '@/train/engine.ts';
import { criticOnLine } from '@/train/metrics/criticOnLine.ts';
import { stageOf } from '../stageOf.ts';
import { specOf, type Experiment } from './specOf.ts';

type Row = readonly [x: number, value: number];

/** A critic that was trained, as its closed form is drawn. */
export interface Trained {
  readonly updates: number;
  /** f, moved so that it is 0 at the anchor, and |f′|. */
  readonly critic: readonly Row[];
  readonly slopes: readonly Row[];
  /** E_r f − E_g f. */
  readonly estimate: number;
  /** |f′| in the middle between the laws. */
  readonly slope: number;
}

const drawn = 121;
const summed = 801;
/** Standard deviations beyond which a normal law has no mass to a double. */
const tail = 8.5;

const evenly = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** Looks at a snapshot along the axis and under the two laws; undefined for laws that no net is trained on. */
export function trainedOf(experiment: Experiment, updates: number, state: EngineState): Trained | undefined {
  const spec = specOf(experiment);
  if (!spec) return undefined;
  const { law, theta } = experiment;
  const along = (places: readonly number[]) => criticOnLine(spec, state, places);
  const places = evenly(...stageOf(experiment), drawn);
  const { values, slopes } = along(places);
  const level = along([0]).values[0]!;
  const difference = (): number => {
    if (law === 'points') return level - along([theta]).values[0]!;
    // Trapezoids: f bends only at its kinks.
    const under = evenly(-tail, theta + tail, summed);
    const step = (theta + 2 * tail) / (summed - 1);
    const f = along(under).values;
    return under.reduce((sum, x, k) => sum + step * (normalPdf(x, 0, 1) - normalPdf(x, theta, 1)) * f[k]!, 0);
  };
  return {
    updates,
    critic: places.map((x, k) => [x, values[k]! - level]),
    slopes: places.map((x, k) => [x, Math.abs(slopes[k]!)]),
    estimate: difference(),
    slope: Math.abs(along([theta / 2]).slopes[0]!),
  };
}
