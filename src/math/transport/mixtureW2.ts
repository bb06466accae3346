import type { CompiledMixture } from '../distribution/compileMixture.ts';
import type { Mixture } from '../distribution/mixture.ts';
import { pairMixtures } from '../distribution/pairMixtures.ts';
import type { MixturePair } from '../distribution/pairMixtures.ts';
import { signedDifference } from '../distribution/signedDifference.ts';
import { sortedDistinct } from '../distribution/sortedDistinct.ts';
import { integrate } from '../quadrature/integrate.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { couplingCurve } from './couplingCurve.ts';
import { mapAcross } from './mapAcross.ts';
import { standardise } from './standardise.ts';

/**
 * The 2-Wasserstein distance between two mixtures on the line, in the units of the axis, with an estimate of
 * its absolute error.
 *
 * W₂² = ∫₀¹ (F⁻¹(u) − G⁻¹(u))² du, integrated along the coupling's graph by s = x + y, where du = p(x)
 * q(y)/(p(x) + q(y)) ds: the integrand stays smooth where a quantile function jumps across a gap and where it
 * runs off to infinity. The root is taken; about 1e-12 of the value. The optimal plan is `monotoneMap`.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * mixtureW2([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 3, sd: 5 }]).value.toFixed(12); // '5.000000000000'
 */
export function mixtureW2(p: Mixture, q: Mixture): Estimate {
  const pair = pairMixtures(p, q);
  if (signedDifference(pair.pComponents, pair.qComponents).components.length === 0)
    return { value: 0, error: 0 };
  const from = standardise(pair.pComponents);
  const to = standardise(pair.qComponents);
  const shift = from.origin - to.origin;
  const reach = from.unit + to.unit + Math.abs(shift);
  const pointAt = couplingCurve(from.mixture, to.mixture);
  const cost = (s: number, out: Float64Array) => {
    const { x, y, logP, logQ } = pointAt(s);
    // p q/(p + q) from the logarithm of the ratio, so that neither overflow nor 0/0 can occur.
    const rate = Math.exp(Math.min(logP, logQ)) / (1 + Math.exp(-Math.abs(logP - logQ)));
    out[0] = rate === 0 ? 0 : (from.unit * x - to.unit * y + shift) ** 2 * rate;
    out[1] = rate * reach * reach;
  };
  // Distances are told apart to about 1e-13 of the stretch they lie on, and masses to their rounding: in a
  // gap common to both laws that alone decides who goes with whom, and no refinement would settle it.
  const rounding = massRounding(pair);
  const precision = {
    absolute: Math.max((1e-13 * reach) ** 2, 0.5 * rounding),
    relative: 1e-12,
    maximumIntervals: 800,
  };
  const knots = couplingKnots(from.mixture, to.mixture);
  const [square, mass] = integrate(cost, knots, { dimension: 2, ...precision });
  // All of the mass must have been carried; what is missing, beyond rounding, may be missing at the full
  // reach.
  const missed = Math.abs(mass!.value - reach * reach);
  const value = Math.sqrt(Math.max(0, square!.value));
  const error = square!.error + rounding + (missed > 1e-11 * reach * reach ? missed : 0);
  // √(v² + e) − v without cancellation, so that a v of 0 has the error √e.
  return { value, error: error === 0 ? 0 : error / (value + Math.sqrt(value * value + error)) };
}

/**
 * What rounding of the weights can add to the square: a unit in the last place of the mass carried across all
 * bumps.
 */
function massRounding({ p, q }: MixturePair): number {
  if (p.count === 1 && q.count === 1) return 0;
  const means = [...p.mean, ...q.mean];
  return Number.EPSILON * (Math.max(...means) - Math.min(...means)) ** 2;
}

const DISTANCES = [-10, -6, -3, -1.5, 0, 1.5, 3, 6, 10];

/**
 * Values of x + y on the coupling's graph where either law has a bump, from 10 standard deviations on one
 * side to the other.
 */
function couplingKnots(p: CompiledMixture, q: CompiledMixture): readonly number[] {
  return sortedDistinct([...sumsAt(p, q), ...sumsAt(q, p)]);
}

function sumsAt(from: CompiledMixture, to: CompiledMixture): readonly number[] {
  return Array.from(from.mean).flatMap((mean, k) =>
    DISTANCES.map((distance) => {
      const x = mean + distance * from.sd[k]!;
      return x + mapAcross(from, to, x);
    }),
  );
}
