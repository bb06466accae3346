export { createRng } from './createRng.ts';
export { philox4x32 } from './philox4x32.ts';
export type { Rng } from './Rng.ts';
