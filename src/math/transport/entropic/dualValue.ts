import { normaliseWeights } from '../../divergence/normaliseWeights.ts';
import { neumaierSum } from '../../summation/neumaierSum.ts';
import { requirePotential } from './requirePotential.ts';

/**
 * What a pair of potentials charges for the transport from `a` to `b`: a lower bound of its cost if f_i + g_j
 * ≤ C_ij everywhere.
 *
 * Σ a_i f_i + Σ b_j g_j (Kantorovich's dual; Villani 2003, theorem 1.3). Weights are divided by their own
 * sums; where a weight is 0 the potential does not count, whatever it is. In the units of the costs.
 * @throws TypeError or RangeError naming `a`, `b`, `f` or `g`: bad weights, or potentials of another length,
 * NaN or +Infinity.
 *
 * @example
 * dualValue([1, 1], [3, 1], [0, 1], [0, -1]); // 0.25
 */
export function dualValue(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  f: ArrayLike<number>,
  g: ArrayLike<number>,
): number {
  return neumaierSum([...terms(['a', a], ['f', f]), ...terms(['b', b], ['g', g])]);
}

function terms(
  [weightName, weights]: readonly [string, ArrayLike<number>],
  [potentialName, potential]: readonly [string, ArrayLike<number>],
): Float64Array {
  const { share } = normaliseWeights(weightName, weights);
  requirePotential(potentialName, potential, share.length);
  return share.map((part, k) => (part > 0 ? part * potential[k]! : 0));
}
