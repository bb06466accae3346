import type { EngineState } from '@/train/engine.ts';
import { gridPoints } from '@/train/gridPoints.ts';
import { restoredCritic } from '@/train/metrics/restoredCritic.ts';
import { rowsOf } from '@/train/metrics/rowsOf.ts';
import { noMoments } from '@/train/noMoments.ts';
import { forward } from '@/train/reference/forward.ts';
import { createTrainedNet } from '@/train/reference/trainedNet.ts';
import type { CriticSpec } from '@/train/spec.ts';
import type { Contestant, CriticFrame } from './Critic.ts';
import { GRID } from './grid.ts';
import { keepLatest } from './keepLatest.ts';
import { measureCritic } from './measureCritic.ts';

/** A critic before its first update, in float64. What holds it changes nothing then, so a slider of c or λ costs nothing. */
export function untrained({ id, hold, spec }: Contestant): CriticFrame {
  const { field, measured } = start(spec, `${spec.seed} ${spec.dataset.name} ${spec.critic.hidden.join()}`);
  return { id, hold, updates: 0, field, measured };
}

const start = keepLatest(4, (spec: CriticSpec) => {
  const net = createTrainedNet(spec, 'critic');
  const state: EngineState = {
    generator: new Float32Array(0),
    critic: net.weights(),
    generatorOptimizer: noMoments(),
    criticOptimizer: net.moments(),
    criticUpdates: 0,
    generatorUpdates: 0,
  };
  const isShown = spec.critic.hidden.length === 3;
  return {
    field: isShown ? forward(restoredCritic(spec, state), rowsOf(gridPoints(GRID), 2)).output.data : [],
    measured: measureCritic(spec, state),
  };
});
