export { mixtureDistances } from './mixtureDistances.ts';
export type { MixtureDistances } from './mixtureDistances.ts';
export { mixtureW1 } from './mixtureW1.ts';
export { mixtureW2 } from './mixtureW2.ts';
export { monotoneMap } from './monotoneMap.ts';
