export { createRng } from './createRng.ts';
export * from './datasets/index.ts';
export { drawCategorical } from './drawCategorical.ts';
export { drawCoupling } from './drawCoupling.ts';
export { couplingCost } from './couplingCost.ts';
export type { Coupling } from './drawCoupling.ts';
export type { Margin } from './margin.ts';
export { philox4x32 } from './philox4x32.ts';
export type { Rng } from './Rng.ts';
