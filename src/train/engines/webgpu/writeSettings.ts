import type { OptimizerSpec, RunSpec } from '../../spec.ts';
import { RULES } from './wgsl/updateStruct.ts';

/** What one update is told, beside what its kernels are made for. */
export interface Settings {
  readonly spec: RunSpec;
  readonly optimizer: OptimizerSpec;
  /** The update's number from 0, which its noise follows from. */
  readonly count: number;
  /** Steps of the optimiser with this one, from 1. */
  readonly step: number;
}

/** Writes an update's settings as the struct of `updateStruct`: what follows from a count in float64, for float32 powers of β₂ lose half their digits. */
export function writeSettings(to: DataView, { spec, optimizer, count, step }: Settings): void {
  [spec.seed % 2 ** 32, Math.floor(spec.seed / 2 ** 32), count, RULES[optimizer.kind]].forEach((word, i) =>
    to.setUint32(4 * i, word, true),
  );
  const [rate, keepFirst, keepSecond, correction, epsilon] = numbersOf(optimizer, step);
  const strength = (2 * spec.lambda) / spec.batchSize;
  const numbers = Float32Array.of(rate, keepFirst, 1 - keepFirst, keepSecond, 1 - keepSecond);
  numbers.forEach((number, i) => to.setFloat32(16 + 4 * i, number, true));
  const held = Float32Array.of(correction, epsilon, spec.clip, strength);
  held.forEach((number, i) => to.setFloat32(36 + 4 * i, number, true));
}

/** Rate with Adam's correction of m̂, what is kept of each mean, the correction of v̂, and ε. */
function numbersOf(
  optimizer: OptimizerSpec,
  step: number,
): readonly [number, number, number, number, number] {
  switch (optimizer.kind) {
    case 'adam': {
      const { learningRate, beta1, beta2, epsilon } = optimizer;
      return [learningRate / (1 - beta1 ** step), beta1, beta2, 1 - beta2 ** step, epsilon];
    }
    case 'rmsprop':
      return [optimizer.learningRate, 0, optimizer.decay, 1, optimizer.epsilon];
    case 'sgd':
      return [optimizer.learningRate, optimizer.momentum, 0, 1, 0];
  }
}
