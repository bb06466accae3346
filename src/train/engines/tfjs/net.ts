import { dispose, tensor1d, type Tensor1D } from '@tensorflow/tfjs-core';
import type { OptimizerState, Vector } from '../../engine.ts';
import { momentLengths } from '../../initialMoments.ts';
import { mlpLayout, type MlpLayout } from '../../mlpLayout.ts';
import type { OptimizerSpec } from '../../spec.ts';
import type { Trained } from './optimizerStep.ts';

/** A net on the device: flat weights and flat optimiser vectors, replaced whole by every update. */
export interface Net {
  readonly layout: MlpLayout;
  /** Slope of the hidden activation below zero. */
  readonly slope: number;
  now(): Trained;
  /** Updates made so far. */
  step(): number;
  /** Takes the outcome of one update and frees what it replaces. */
  advance(next: Trained): void;
  read(): Promise<{ readonly weights: Float32Array; readonly optimizer: OptimizerState }>;
  write(weights: Vector, optimizer: OptimizerState): void;
  dispose(): void;
}

/** Lays out a net of `sizes` with given weights and an optimiser that has not begun. */
export function createNet(
  name: 'generator' | 'critic',
  sizes: readonly number[],
  slope: number,
  weights: Float32Array,
  optimizer: OptimizerSpec,
): Net {
  const layout = mlpLayout(sizes);
  const moments = momentLengths(optimizer, layout.length);
  let step = 0;
  let trained: Trained = {
    weights: tensor1d(weights),
    first: tensor1d(new Float32Array(moments.first)),
    second: tensor1d(new Float32Array(moments.second)),
  };

  function replace(next: Trained): void {
    const kept = new Set([next.weights, next.first, next.second]);
    dispose([trained.weights, trained.first, trained.second].filter((tensor) => !kept.has(tensor)));
    trained = next;
  }

  return {
    layout,
    slope,
    now: () => trained,
    step: () => step,
    advance(next) {
      step += 1;
      replace(next);
    },
    async read() {
      const { weights: w, first, second } = trained;
      const at = step;
      const [a, b, c] = await Promise.all([values(w), values(first), values(second)]);
      return { weights: a, optimizer: { step: at, first: b, second: c } };
    },
    write(vector, state) {
      const { weights: w, first, second } = trained;
      requireLength(`${name}`, vector, w);
      requireLength(`${name}Optimizer.first`, state.first, first);
      requireLength(`${name}Optimizer.second`, state.second, second);
      step = state.step;
      replace({ weights: upload(vector), first: upload(state.first), second: upload(state.second) });
    },
    dispose: () => dispose([trained.weights, trained.first, trained.second]),
  };
}

function upload(vector: Vector): Tensor1D {
  return tensor1d(Float32Array.from(vector));
}

/** A copy: on the cpu backend `data()` hands out the tensor's own memory. */
async function values(tensor: Tensor1D): Promise<Float32Array> {
  return Float32Array.from(await tensor.data());
}

function requireLength(name: string, vector: Vector, expected: Tensor1D): void {
  if (vector.length !== expected.size) {
    throw new RangeError(
      `restore needs a state of the same nets and optimisers: ${name} has ${vector.length} numbers, ${expected.size} were expected.`,
    );
  }
}
