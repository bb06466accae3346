import type { Engine } from '@/train/engine.ts';
import type { TrainSpec } from '@/train/spec.ts';

/** Iterations of nCritic critic updates and one generator update each. */
export function iterate(engine: Engine, spec: TrainSpec, iterations: number): void {
  for (let i = 0; i < iterations; i += 1) {
    for (let k = 0; k < spec.nCritic; k += 1) engine.criticStep();
    engine.generatorStep();
  }
}
