export type { Estimate } from './integrate.ts';
