export * from './distribution/index.ts';
export * from './divergence/index.ts';
export * from './quadrature/index.ts';
export * from './transport/index.ts';
