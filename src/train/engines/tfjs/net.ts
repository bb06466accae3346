import { dispose, keep, tensor1d, tidy, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import type { OptimizerState, Vector } from '../../engine.ts';
import { momentLengths } from '../../initialMoments.ts';
import { mlpLayout, type MlpLayout } from '../../mlpLayout.ts';
import type { OptimizerSpec } from '../../spec.ts';
import { layersOf, type Layer } from './layers.ts';
import type { Moved } from './optimizerStep.ts';

/** All that an update may replace; a `type`, since tfjs's `tidy` does not take an `interface`. */
export type Trained = Moved & {
  /** Singular directions of the weight matrices; empty where they are not divided by their norms. */
  readonly spectral: Tensor1D;
};

/** A net on the device: flat weights and flat optimiser vectors, replaced whole by every update. */
export interface Net {
  readonly layout: MlpLayout;
  now(): Trained;
  /** The layers as the net computes with them, made once for each set of weights. */
  layers(): readonly Layer[];
  /** Updates made so far. */
  step(): number;
  /** Takes the outcome of one update and frees what it replaces. */
  advance(next: Trained): void;
  read(): Promise<NetState>;
  write(state: NetState): void;
  dispose(): void;
}

export interface NetState {
  readonly weights: Vector;
  readonly optimizer: OptimizerState;
  readonly spectral: Vector;
}

/** How a net begins. */
export interface NetOptions {
  readonly name: 'generator' | 'critic';
  readonly sizes: readonly number[];
  readonly weights: Float32Array;
  readonly optimizer: OptimizerSpec;
  /** Empty unless the net's weight matrices are divided by their spectral norms. */
  readonly spectral: Float32Array;
}

/** Lays out a net of `sizes` with given weights and an optimiser that has not begun. */
export function createNet({ name, sizes, weights, optimizer, spectral }: NetOptions): Net {
  const layout = mlpLayout(sizes);
  const moments = momentLengths(optimizer, layout.length);
  let step = 0;
  let trained: Trained = {
    weights: tensor1d(weights),
    first: tensor1d(new Float32Array(moments.first)),
    second: tensor1d(new Float32Array(moments.second)),
    spectral: tensor1d(spectral),
  };

  let layers = keptLayers(trained, layout);

  function replace(next: Trained): void {
    const kept = new Set(Object.values(next));
    dispose(Object.values(trained).filter((tensor) => !kept.has(tensor)));
    dispose(layers.flatMap(tensorsOf));
    trained = next;
    layers = keptLayers(trained, layout);
  }

  return {
    layout,
    now: () => trained,
    layers: () => layers,
    step: () => step,
    advance(next) {
      step += 1;
      replace(next);
    },
    async read() {
      const { weights: w, first, second, spectral: s } = trained;
      const at = step;
      const [a, b, c, d] = await Promise.all([values(w), values(first), values(second), values(s)]);
      return { weights: a, optimizer: { step: at, first: b, second: c }, spectral: d };
    },
    write(state) {
      requireLength(`${name}`, state.weights, trained.weights);
      requireLength(`${name}Optimizer.first`, state.optimizer.first, trained.first);
      requireLength(`${name}Optimizer.second`, state.optimizer.second, trained.second);
      requireLength('spectral', state.spectral, trained.spectral);
      ({ step } = state.optimizer);
      const { first, second } = state.optimizer;
      replace({
        weights: upload(state.weights),
        first: upload(first),
        second: upload(second),
        spectral: upload(state.spectral),
      });
    },
    dispose: () => dispose([...Object.values(trained), ...layers.flatMap(tensorsOf)]),
  };
}

/** Layers that outlive the update they are made in; slices and other steps on the way to them do not. */
function keptLayers({ weights, spectral }: Trained, layout: MlpLayout): readonly Layer[] {
  let layers: readonly Layer[] = [];
  tidy(() => {
    layers = layersOf(weights, layout, spectral);
    for (const tensor of layers.flatMap(tensorsOf)) keep(tensor);
  });
  return layers;
}

function tensorsOf({ W, Wt, b, spectral }: Layer): readonly Tensor[] {
  return [W, Wt, b, ...(spectral ? [spectral.u, spectral.v, spectral.norm] : [])];
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
