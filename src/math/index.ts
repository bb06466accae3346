export * from './distribution/index.ts';
export * from './divergence/index.ts';
