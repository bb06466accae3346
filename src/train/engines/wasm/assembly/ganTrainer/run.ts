import { isFixed } from './fixed';
import { allocate, upTo } from './memory';
import { createNet, layOut, Net } from './net';
import { Optimizer, setSteps } from './optimizer';
import { pack } from './pack';
import { layOutSpectral, measureNorms } from './spectral';

/** What holds the critic. */
export const CLIPPED: i32 = 1;
export const PENALISED: i32 = 2;
export const PENALISED_ONE_SIDED: i32 = 3;
export const NORMALISED: i32 = 4;

/** Rows of a batch that go through all layers before the next ones come: what they leave stays in the caches. */
const BLOCK_ROWS: i32 = 32;

export const generator: Net = createNet();
export const critic: Net = createNet();
export const generatorOptimizer: Optimizer = changetype<Optimizer>(allocate(offsetof<Optimizer>()));
export const criticOptimizer: Optimizer = changetype<Optimizer>(allocate(offsetof<Optimizer>()));

export let batchSize: i32 = 0;
export let latentDim: i32 = 0;
export let uniformNoise: bool = false;
export let criticLoss: i32 = 0;
export let generatorLoss: i32 = 0;
export let constraint: i32 = 0;
export let lambda: f64 = 0;
export let clipBound: f64 = 0;
/** Rows of a block, a multiple of what a tile takes. */
export let blockRows: i32 = 0;

/** Flat batches of the latest update, as src/train/batches.ts makes them. */
export let latent: usize = 0;
export let real: usize = 0;
/** Points of a fixed generator; 0 where the generator learns. */
export let fake: usize = 0;
export let mix: usize = 0;
/** ‖∇f(x̂)‖ of the latest batch. */
export let norms: usize = 0;

export function setBatch(size: i32, latentOf: i32, uniform: bool): void {
  batchSize = size;
  latentDim = latentOf;
  uniformNoise = uniform;
}

export function setObjective(ofCritic: i32, ofGenerator: i32, constraintOf: i32): void {
  criticLoss = ofCritic;
  generatorLoss = ofGenerator;
  constraint = constraintOf;
}

export function setStrength(lambdaOf: f64, clip: f64): void {
  lambda = lambdaOf;
  clipBound = clip;
}

export function penalises(): bool {
  return constraint == PENALISED || constraint == PENALISED_ONE_SIDED;
}

/** Makes room for everything once sizes and objective are set. */
export function layOutRun(): void {
  blockRows = min(BLOCK_ROWS, upTo(batchSize, 4));
  // Real, generated and mixed rows, and one block more for what curvature adds to the penalty.
  const blocks = penalises() ? (critic.curved() ? 4 : 3) : 2;
  if (isFixed()) fake = allocate((<usize>batchSize) << 3);
  else layOut(generator, blockRows, 0);
  layOut(critic, blocks * blockRows, penalises() ? blockRows : 0);
  if (constraint == NORMALISED) layOutSpectral(critic);
  latent = allocate((<usize>(batchSize * latentDim)) << 2);
  real = allocate((<usize>batchSize) << 3);
  mix = allocate((<usize>batchSize) << 2);
  norms = allocate((<usize>batchSize) << 2);
  setSteps(generatorOptimizer, 0);
  setSteps(criticOptimizer, 0);
}

/** Brings the weights as they stand into the forms that are evaluated. */
export function refresh(net: Net): void {
  if (net == critic && constraint == NORMALISED) measureNorms(critic);
  pack(net);
}
