import { requireCount } from '../validation/requireCount.ts';
import { requireFinite } from '../validation/requireFinite.ts';

/**
 * An upper bound on the Lipschitz constant of a network whose weights are clipped to [−c, c].
 *
 * Π c √(n_in n_out) over the layers of `sizes`: a matrix's spectral norm is at most its Frobenius norm, and
 * ReLU, leaky ReLU and tanh do not stretch (Arjovsky et al. 2017, section 3; Szegedy et al. 2014, section
 * 4.3). Clipped biases do not enter. It explodes or vanishes with depth; a network can be far below it.
 * @throws TypeError or RangeError naming `sizes` (at least two whole numbers from 1) or `clip` (finite and
 * positive).
 *
 * @example
 * clippedLipschitzBound([1, 64, 64, 1], 0.1).toFixed(9); // '4.096000000'
 */
export function clippedLipschitzBound(sizes: readonly number[], clip: number): number {
  requireFinite('clip', clip, { min: 0, exclusive: true });
  if (sizes.length < 2)
    throw new RangeError(`sizes has ${sizes.length} entries; a network has at least an input and an output.`);
  sizes.forEach((size, l) => requireCount(`sizes[${l}]`, size));
  return sizes.slice(1).reduce((bound, outputs, l) => bound * clip * Math.sqrt(sizes[l]! * outputs), 1);
}
