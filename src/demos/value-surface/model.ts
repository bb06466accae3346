import { displayFixed, displayReal } from '@/train/batches.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import type { CriticSpec } from '@/train/spec.ts';
import { contestants } from './model/contestants.ts';
import type { Contestant, CriticFrame } from './model/Critic.ts';
import { POINTS } from './model/grid.ts';
import { keepLatest } from './model/keepLatest.ts';
import { limitsOf } from './model/limits.ts';
import { probeAt, type Probe } from './model/probeAt.ts';
import { recall } from './model/recall.ts';
import { untrained } from './model/untrained.ts';
import type { DatasetName, SurfaceValues, View } from './params.ts';

/** Where the critics come from: a recorded run, nets before their first update, or a run on this page. */
export type Origin = 'recorded' | 'untrained' | 'live';

export interface Frame {
  readonly view: View;
  readonly deep: SurfaceValues['deep'];
  readonly dataset: DatasetName;
  readonly seed: number;
  readonly reveal: boolean;
  readonly origin: Origin;
  /** Units in each hidden layer. */
  readonly units: number;
  /** Updates at which the runs rest by themselves. */
  readonly limit: number;
  /** Points x0, y0, x1, y1 …, and the exact W₁ between the two lots. */
  readonly real: ArrayLike<number>;
  readonly fake: ArrayLike<number>;
  readonly w1: number;
  readonly critics: readonly CriticFrame[];
  /** The place that the reader looks at, and what each critic of the surfaces has there. */
  readonly place: readonly [x: number, y: number];
  readonly probes: readonly Probe[];
}

/** Parameters → critics as they were recorded, or untrained where they were not. */
export function model(values: SurfaceValues): Frame {
  const all = contestants(values);
  const recorded = recall(values, all);
  return frameOf(values, all, recorded ?? all.map(untrained), recorded ? 'recorded' : 'untrained');
}

/** The frame of the values with critics that train on this page. */
export const withCritics = (values: SurfaceValues, critics: Frame['critics']): Frame =>
  frameOf(values, contestants(values), critics, 'live');

function frameOf(
  values: SurfaceValues,
  all: readonly Contestant[],
  critics: Frame['critics'],
  origin: Origin,
): Frame {
  const { view, deep, dataset, reveal, x, y } = values;
  const { spec } = all[0]!;
  return {
    ...scene(spec, `${spec.dataset.name} ${spec.seed}`),
    critics,
    origin,
    seed: spec.seed,
    units: spec.critic.hidden[0]!,
    view,
    deep,
    dataset: view === 'layers' ? 'swissroll' : dataset,
    reveal,
    limit: limitsOf(values).updates,
    place: [x, y],
    probes: view === 'surface' ? critics.map(({ field }) => probeAt(field, x, y)) : [],
  };
}

/** The drawn points and their distance: they change with the data and the seed alone. */
const scene = keepLatest(4, (spec: CriticSpec) => {
  const [real, fake] = [displayReal(spec, POINTS), displayFixed(spec, POINTS)];
  return { real, fake, w1: exactW1(fake, real) };
});
