import { costMatrix } from '../costMatrix.ts';
import { pointShares } from '../pointShares.ts';
import type { AtomWeights } from '../wasserstein1d.ts';
import { readProblem } from './readProblem.ts';
import { selfTransport } from './selfTransport.ts';
import { sinkhorn } from './sinkhorn.ts';

/**
 * How the divergence is measured: `eps` in the units of the costs, the points' `dimension` (1), the power `p`
 * of the distance that is the cost (2), weights, and when each of the three solutions stops.
 */
export interface SinkhornDivergenceOptions extends AtomWeights {
  readonly eps: number;
  readonly dimension?: number;
  readonly p?: number;
  readonly tolerance?: number;
  readonly maximumIterations?: number;
}

/**
 * A Sinkhorn divergence with the three entropic costs it is made of.
 *
 * `value` = `between` − (`withinX` + `withinY`)/2; `marginalError` is the largest of the three, `converged`
 * whether it is within the tolerance.
 */
export interface SinkhornDivergence {
  readonly value: number;
  readonly between: number;
  readonly withinX: number;
  readonly withinY: number;
  readonly marginalError: number;
  readonly converged: boolean;
}

/**
 * The Sinkhorn divergence of two sets of weighted points: entropic transport freed of its bias.
 *
 * S_ε = OT_ε(x, y) − ½ OT_ε(x, x) − ½ OT_ε(y, y) with OT_ε = min ⟨P, C⟩ + ε KL(P‖a bᵀ) and C = ‖x − y‖^p
 * (Feydy et al. 2019, §1; no factor ½ in the cost). For p = 1 and 2 it is at least 0, and 0 only for equal
 * laws (theorem 1 there); it goes from W_p^p (ε → 0) to a squared MMD (ε → ∞; half the squared energy
 * distance for p = 1). Points are flat lists of coordinates, `dimension` each; weights are divided by their
 * own sums.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights`, `eps`, `dimension`, `p`,
 * `tolerance` or `maximumIterations`.
 *
 * @example
 * sinkhornDivergence([0], [3], { eps: 1 }).value; // 9
 * Math.abs(sinkhornDivergence([0, 2], [2, 0], { eps: 0.1 }).value) < 1e-15; // true
 * sinkhornDivergence([0, 1], [3, 4], { eps: 1e9, p: 1 }).value.toFixed(6); // '2.500000'
 */
export function sinkhornDivergence(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: SinkhornDivergenceOptions,
): SinkhornDivergence {
  const { eps, dimension = 1, p = 2, tolerance = 1e-9, maximumIterations = 10_000 } = options;
  const stop = { tolerance, maximumIterations };
  const shape = { dimension, p };
  const across = costMatrix(x, y, shape);
  const a = pointShares('xWeights', options.xWeights, x.length / dimension);
  const b = pointShares('yWeights', options.yWeights, y.length / dimension);
  const between = sinkhorn(a, b, across, { eps, ...stop });
  const withinX = selfTransport(readProblem(a, a, costMatrix(x, x, shape), eps), stop);
  const withinY = selfTransport(readProblem(b, b, costMatrix(y, y, shape), eps), stop);
  const marginalError = Math.max(between.marginalError, withinX.marginalError, withinY.marginalError);
  return {
    value: between.valueKl - 0.5 * (withinX.value + withinY.value),
    between: between.valueKl,
    withinX: withinX.value,
    withinY: withinY.value,
    marginalError,
    converged: marginalError <= tolerance,
  };
}
