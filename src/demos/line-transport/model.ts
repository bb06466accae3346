import { densityFrame } from './densityFrame.ts';
import { listFrame } from './listFrame.ts';
import type { Values } from '../params.ts';
import type { params } from './params.ts';

/** One move of mass along the line: the share u of mass at or left of `from` on one side and of `to` on the other. */
export interface Move {
  readonly u: number;
  readonly from: number;
  readonly to: number;
}

export interface Frame {
  readonly kind: 'densities' | 'lists';
  readonly domain: readonly [number, number];
  /** The move under the reader's hand: x and T(x). */
  readonly probe: Move;
  /** Moves at even shares of the mass; in `lists` one a block, ascending. */
  readonly moves: readonly Move[];
  /** (x, p(x), q(x)); empty for lists. */
  readonly densities: readonly (readonly [number, number, number])[];
  /** (x, F_P(x), F_Q(x)); for lists the corners of the two stairs. */
  readonly cdfs: readonly (readonly [number, number, number])[];
  readonly w1: number;
  /** ∫|F_P − F_Q| dx and ∫|F_P⁻¹ − F_Q⁻¹| du, computed apart from each other. */
  readonly byArea: number;
  readonly byQuantiles: number;
  readonly w2: number;
  readonly tv: number;
  readonly js: number;
  readonly kl: number;
}

/** Optimal transport on the line between two normals, or between two lists of equal blocks. */
export const model = (values: Values<typeof params>): Frame =>
  values.kind === 'lists' ? listFrame(values.from, values.to, values.u) : densityFrame(values);
