import type { EngineState } from '@/train/engine.ts';
import { noMoments } from '@/train/noMoments.ts';
import { createTrainedNet } from '@/train/reference/trainedNet.ts';
import type { CriticSpec } from '@/train/spec.ts';
import { lookAtCritic, lookAtDiscriminator } from './lookAt.ts';
import type { Looks } from './Looks.ts';
import { specsOf, type Experiment } from './specsOf.ts';

/** Both nets before their first update, in float64: what every engine begins with. */
export function untrained(experiment: Experiment): Looks {
  const { discriminator, critic } = specsOf(experiment);
  return {
    discriminator: [lookAtDiscriminator(experiment, beginning(discriminator))],
    critic: [lookAtCritic(experiment, beginning(critic))],
  };
}

function beginning(spec: CriticSpec): {
  readonly updates: number;
  readonly state: EngineState;
  readonly criticLoss: number;
} {
  const net = createTrainedNet(spec, 'critic');
  const nothing = { generator: new Float64Array(0), generatorOptimizer: noMoments() };
  const counts = { criticUpdates: 0, generatorUpdates: 0 };
  const state = { ...nothing, ...counts, critic: net.weights(), criticOptimizer: net.moments() };
  return { updates: 0, state, criticLoss: NaN };
}
