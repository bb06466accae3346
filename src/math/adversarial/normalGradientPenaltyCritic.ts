import { bumpKnots } from '../distribution/bumpKnots.ts';
import type { Normal } from '../distribution/normal.ts';
import { sortedDistinct } from '../distribution/sortedDistinct.ts';
import { standardNormalTail } from '../distribution/standardNormalTail.ts';
import type { PenalisedCritic } from './PenalisedCritic.ts';
import { gradientPenaltyCritic } from './gradientPenaltyCritic.ts';
import { normalMixDensity } from './normalMixDensity.ts';
import { requireSpreadNormal } from './requireSpreadNormal.ts';

// Beyond 9 sd a law has mass 2e-19, which no quotient ΔF/p̂ lifts to the tolerance.
const DISTANCES = [1.5, 3, 6, 9];

/**
 * The critic that a WGAN with gradient penalty really converges to between two normal laws, and the value it
 * shows in place of W₁.
 *
 * `gradientPenaltyCritic` with ΔF = F_p − F_q, p real and q generated, and p̂ = `normalMixDensity`, 9 sd around
 * each mean. `at` are further increasing positions to know the critic at; those outside are left out.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and
 * positive, or `lambda` if it is not finite and positive.
 *
 * @example
 * normalGradientPenaltyCritic({ mean: 0, sd: 1 }, { mean: 10, sd: 1 }).estimate.toFixed(3); // '15.007'
 * normalGradientPenaltyCritic({ mean: 0, sd: 1 }, { mean: 10, sd: 1 }).distance.toFixed(9); // '10.000000000'
 */
export function normalGradientPenaltyCritic(
  p: Normal,
  q: Normal,
  { lambda = 10, at = [] }: { readonly lambda?: number; readonly at?: readonly number[] } = {},
): PenalisedCritic {
  requireSpreadNormal('p', p);
  requireSpreadNormal('q', q);
  const knots = bumpKnots(
    [
      { weight: 1, ...p },
      { weight: 1, ...q },
    ],
    DISTANCES,
  );
  const [lowest, highest] = [knots[0]!, knots.at(-1)!];
  // The distribution functions cross where z_p = z_q.
  const crossing = (p.mean * q.sd - q.mean * p.sd) / (q.sd - p.sd);
  const inside = [crossing, ...at].filter((x) => x > lowest && x < highest);
  return gradientPenaltyCritic(
    (x) => cdfDifference((x - p.mean) / p.sd, (x - q.mean) / q.sd),
    (x) => normalMixDensity(x, p, q),
    sortedDistinct([...knots, ...inside]),
    { lambda },
  );
}

/** Φ(a) − Φ(b) from the smaller tails. */
function cdfDifference(a: number, b: number): number {
  return a + b < 0
    ? standardNormalTail(-a) - standardNormalTail(-b)
    : standardNormalTail(b) - standardNormalTail(a);
}
