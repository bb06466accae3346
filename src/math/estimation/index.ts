export { gaussianInformation } from './gaussianInformation.ts';
export { gaussianLikelihood } from './gaussianLikelihood.ts';
export type { GaussianLikelihood } from './gaussianLikelihood.ts';
export { gaussianMle } from './gaussianMle.ts';
export type { GaussianMle } from './gaussianMle.ts';
export { gaussianMle2d } from './gaussianMle2d.ts';
export type { GaussianMle2d } from './gaussianMle2d.ts';
