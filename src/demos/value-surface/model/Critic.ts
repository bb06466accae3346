import type { CriticSpec } from '@/train/spec.ts';

/** What holds a critic. */
export type Hold =
  { readonly kind: 'clip'; readonly clip: number } | { readonly kind: 'gp'; readonly lambda: number };

/** One critic of the figure, before it is trained: its part, and the whole experiment. */
export interface Contestant {
  readonly id: CriticId;
  readonly hold: Hold;
  readonly spec: CriticSpec;
}

/** The clipped one beside the penalised one; or three clipped ones, widest bound first, and the penalised one. */
export const surfaceIds = ['clip', 'gp'] as const;
export const layerIds = ['wide', 'middle', 'narrow', 'gp'] as const;
export type CriticId = (typeof surfaceIds)[number] | (typeof layerIds)[number];

/** The weights of a critic's matrices, counted in cells of equal width from −`reach` to `reach`. */
export interface Weights {
  readonly reach: number;
  readonly counts: readonly number[];
  /** How many lie beyond. */
  readonly outside: number;
  /** Share with |w| > .95 c; NaN where nothing is clipped, or not yet. */
  readonly shareAtBound: number;
}

/** What is measured of a critic after some updates. */
export interface Measured {
  readonly updates: number;
  /** Mean f of the drawn real points − mean f of the drawn generated ones; NaN for the deep critics, which nobody asks. */
  readonly estimate: number;
  /** ‖∇f‖ at the mixed points of the next batch, likewise. */
  readonly slope: { readonly mean: number; readonly sd: number };
  readonly weights: Weights;
  /** Decimal logarithms of the gradient of the loss at each layer's outputs, input side first; empty for the shallow ones. */
  readonly gradients: readonly number[];
}

/** The critic's values on the grid of `GRID`, row by row from the lowest y. */
export type Field = ArrayLike<number>;

export interface CriticFrame extends Pick<Contestant, 'id' | 'hold'> {
  /** Updates behind `field`; those behind the numbers are in `measured`. */
  readonly updates: number;
  readonly field: Field;
  readonly measured: Measured;
}
