export { adamStep } from './adamStep.ts';
export type { AdamOptions } from './adamStep.ts';
export { clipWeights } from './clipWeights.ts';
export type { Moments, OptimizerStep } from './Moments.ts';
export { rmspropStep } from './rmspropStep.ts';
export type { RmspropOptions } from './rmspropStep.ts';
export { sgdStep } from './sgdStep.ts';
export type { SgdOptions } from './sgdStep.ts';
