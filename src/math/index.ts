export * from './distribution/index.ts';
export * from './divergence/index.ts';
export * from './estimation/index.ts';
export * from './linear/index.ts';
export * from './optimisation/index.ts';
export * from './quadrature/index.ts';
export * from './series/index.ts';
export * from './transport/index.ts';
