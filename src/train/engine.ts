import type { LiveFields } from './spec.ts';

/** Engines keep their own precision; a snapshot must not lose it, or a resumed run would differ from one that went on. */
export type Vector = Float32Array | Float64Array;

/** What an optimiser remembers of one net, flat in the order of the net's weights; a vector it does not use is empty. */
export interface OptimizerState {
  /** Updates made so far; Adam's bias correction needs it. */
  readonly step: number;
  /** Adam's running mean of gradients m, or momentum's v. */
  readonly first: Vector;
  /** Adam's v or RMSProp's s: the running mean of squared gradients. */
  readonly second: Vector;
}

/** A snapshot, in copies: with the spec it holds all a run needs to go on, for noise follows from the counters. */
export interface EngineState {
  /** Flat weights, layer by layer, W row-major [out][in] and then b; `mlpLayout` names the places. Empty for a fixed generator. */
  readonly generator: Vector;
  readonly critic: Vector;
  readonly generatorOptimizer: OptimizerState;
  readonly criticOptimizer: OptimizerState;
  /** Of `wgan-sn` alone: u and v of the critic's weight matrices; `spectralLayout` names the places. */
  readonly spectral?: Vector;
  readonly criticUpdates: number;
  readonly generatorUpdates: number;
}

/** Numbers of the latest updates, each at the weights just before its update; NaN where there was none or none exists. */
export interface UpdateStats {
  /** What the critic or discriminator minimises, the penalty with λ included. */
  readonly criticLoss: number;
  /** What the generator minimises. */
  readonly generatorLoss: number;
  /** Mean f(real) − mean f(fake) of the critic's batch; NaN for objectives whose critic estimates no distance. */
  readonly criticEstimate: number;
  /** Mean ‖∇f(x̂)‖ over the mixed batch; NaN unless `wgan-gp`. */
  readonly gradientNormMean: number;
}

/**
 * What runs training steps. Every engine consumes the arrays of `batches.ts` in the same order: critic update c (from 0)
 * reads `realBatch(spec, c)`, `latentBatch(spec, 'critic', c)` and, for `wgan-gp`, `mixBatch(spec, c)`; generator update
 * g reads `latentBatch(spec, 'generator', g)`. With a fixed generator critic update c reads `fixedBatch(spec, c)` for the latent
 * vectors, and there is no generator to step, to evaluate or to save: `generatorStep` and `generate` refuse.
 */
export interface Engine {
  readonly id: 'reference' | 'tfjs' | 'wasm' | 'webgpu';
  /** 'float64'; 'webgpu', 'webgl', 'wasm' or 'cpu' of tfjs; 'wasm-simd' or 'wasm-relaxed' of the WebAssembly engine; 'webgpu-fused'. */
  readonly backend: string;
  /** One update of the critic, and of nothing else; reads nothing back from a device. */
  criticStep(): void;
  /** One update of the generator, and of nothing else; reads nothing back from a device. */
  generatorStep(): void;
  /** False while as much waits for the device as it does in a slice of time: `stats` waits for it. Absent where a step is done when it returns. */
  hasRoom?(): boolean;
  /** Changes settings for the updates to come; weights and optimiser vectors stay. */
  setLive(fields: Partial<LiveFields>): void;
  stats(): Promise<UpdateStats>;
  /** Generator samples laid end to end, one for each of the latent vectors laid end to end. */
  generate(latent: Float32Array): Promise<Float32Array>;
  /** Critic values, or discriminator logits, at points laid end to end. */
  criticValues(points: Float32Array): Promise<Float32Array>;
  state(): Promise<EngineState>;
  /** Goes on from a snapshot of a run of the same nets; refuses one of other sizes. */
  restore(state: EngineState): void;
  dispose(): void;
  /** Tensors held on a device; 0 for engines that hold none. */
  numTensors(): number;
}
