import type { Margin } from '@/math/index.ts';

/** The law of X, which stays as it is. */
export const normal = { kind: 'normal', mean: 0, sd: 1 } as const satisfies Margin;

export type Uniform = Extract<Margin, { readonly kind: 'uniform' }>;

/** The law of Y: uniform between two ends, whichever of them is lower. */
export const uniform = (a: number, b: number): Uniform => ({
  kind: 'uniform',
  from: Math.min(a, b),
  to: Math.max(a, b),
});

/** The law on [0, 1] by which an outcome ω = (u, v) is drawn. */
export const unit: Uniform = { kind: 'uniform', from: 0, to: 1 };
