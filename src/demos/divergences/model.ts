import { mixtureQuantile } from '@/math/index.ts';
import { readBumps, type Bump, type State } from './bumps.ts';
import type { CurveOf } from './curve.ts';
import { measure, type Measures } from './measures.ts';
import { farthest, meanOf } from './separation.ts';

export type Integrand = State['integrand'];

export interface Frame extends CurveOf {
  readonly p: readonly Bump[];
  readonly q: readonly Bump[];
  readonly measures: Measures;
  /** Distance between the two means, never negative; `side` is 1 where Q lies right of P, or on it. */
  readonly gap: number;
  readonly side: 1 | -1;
  /** End of the axis of distances, and the farthest the two can be moved apart on this side. */
  readonly reach: number;
  readonly farthest: number;
  /** Where the grains at a few quantiles of P go: the optimal plan, from and to. */
  readonly moves: readonly (readonly [number, number])[];
  readonly integrand: Integrand;
}

const quantiles = [0.1, 0.3, 0.5, 0.7, 0.9];
/** Below this a distance between means is rounding of the shares. */
const dust = 1e-9;

export function model(state: State): Frame {
  const [p, q] = [readBumps(state, 'p'), readBumps(state, 'q')];
  const difference = meanOf(q) - meanOf(p);
  const side = difference < -dust ? -1 : 1;
  const gap = Math.abs(difference) < dust ? 0 : Math.abs(difference);
  return {
    p,
    q,
    measures: measure(p, q, side),
    gap,
    side,
    reach: gap > 10 + dust ? 20 : 10,
    farthest: farthest(state, side),
    moves: quantiles.map((u) => [mixtureQuantile(u, p), mixtureQuantile(u, q)] as const),
    integrand: state.integrand,
  };
}
