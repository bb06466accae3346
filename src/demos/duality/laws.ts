import type { LawName } from './params.ts';

export interface Atoms {
  readonly kind: 'atoms';
  readonly positions: readonly number[];
  /** Blocks at each position. */
  readonly counts: readonly number[];
}

export interface Bell {
  readonly kind: 'normal';
  readonly mean: number;
  readonly sd: number;
}

export type Law = Atoms | Bell;

export type Pair =
  | { readonly kind: 'atoms'; readonly p: Atoms; readonly q: Atoms }
  | { readonly kind: 'normal'; readonly p: Bell; readonly q: Bell };

export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** The line that is drawn on, of all pairs of blocks and of the normal laws. */
export const axisOf = (laws: LawName): Axis =>
  laws === 'normals' ? { min: -5, max: 9 } : { min: 0, max: 10 };

const atoms = (positions: readonly number[], counts: readonly number[]): Atoms => ({
  kind: 'atoms',
  positions,
  counts,
});

const blocks = {
  'two-blocks': { p: atoms([2, 8], [1, 1]), q: atoms([3, 7], [1, 1]) },
  'six-blocks': { p: atoms([1, 2, 3], [1, 3, 2]), q: atoms([7, 8, 9], [2, 1, 3]) },
} as const;

export const pairOf = (laws: LawName, mu: number): Pair =>
  laws === 'normals'
    ? { kind: 'normal', p: { kind: 'normal', mean: 0, sd: 1 }, q: { kind: 'normal', mean: mu, sd: 1 } }
    : { kind: 'atoms', ...blocks[laws] };
