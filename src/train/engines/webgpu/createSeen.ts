import type { UpdateStats } from '../../engine.ts';
import { OBJECTIVES } from '../../losses/objectives.ts';
import type { RunSpec } from '../../spec.ts';
import { criticStats, NO_CRITIC_STATS } from '../criticStats.ts';
import type { Memory } from './createMemory.ts';
import type { Plan } from './plan/Plan.ts';
import { readBack } from './readBack.ts';

/** What the latest updates saw of each row of their batches. */
export interface Seen {
  /** Notes that a net's update is made with these settings. */
  note(net: 'critic' | 'generator', spec: RunSpec): void;
  forget(): void;
  /** Losses in float64 from the few numbers kept; NaN before the first update of a net. */
  read(): Promise<UpdateStats>;
}

/** Reads the run's one small buffer: f(real), f(fake), ‖∇f(x̂)‖ of the critic's batch and f of the generator's. */
export function createSeen(gpu: GPUDevice, { spec, penalises }: Plan, { buffers }: Memory): Seen {
  const n = spec.batchSize;
  let made: { critic: RunSpec | null; generator: RunSpec | null } = { critic: null, generator: null };
  return {
    note: (net, now) => void (made[net] = now),
    forget: () => void (made = { critic: null, generator: null }),
    async read() {
      const { critic, generator } = made;
      const numbers = Array.from(await readBack(gpu, buffers['seen']!, 0, 4 * n));
      const list = (k: number): readonly number[] => numbers.slice(k * n, (k + 1) * n);
      const ofCritic = critic
        ? criticStats(critic, list(0), list(1), penalises ? list(2) : null)
        : NO_CRITIC_STATS;
      const generatorLoss = generator ? OBJECTIVES[generator.objective].generatorLoss(list(3)).loss : NaN;
      return { ...ofCritic, generatorLoss };
    },
  };
}
