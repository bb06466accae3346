export { solveLinear } from './solveLinear.ts';
export { spectralNorm } from './spectralNorm.ts';
export type { SpectralNorm } from './spectralNorm.ts';
export { symmetricEigen } from './symmetricEigen.ts';
export type { SymmetricEigen } from './symmetricEigen.ts';
