import type { Normal } from './normal.ts';

/**
 * The points, at most two and in increasing order, where two weighted normal densities are equal.
 *
 * `logPeakRatio` is ln(weight_b/sd_b) − ln(weight_a/sd_a). With z = (x − mean_a)/sd_a, r = sd_a/sd_b, δ =
 * (mean_b − mean_a)/sd_b the equation is (1 − r²) z² + 2 r δ z − δ² + 2 logPeakRatio = 0, solved without
 * cancellation. Both sd positive; identical bumps give no point.
 *
 * @example
 * crossingsOfBumps({ mean: 0, sd: 1 }, { mean: 2, sd: 1 }, 0); // [1]
 */
export function crossingsOfBumps(a: Normal, b: Normal, logPeakRatio: number): readonly number[] {
  const ratio = a.sd / b.sd;
  const shift = (b.mean - a.mean) / b.sd;
  const quadratic = ((b.sd - a.sd) / b.sd) * (1 + ratio);
  const halfLinear = ratio * shift;
  const constant = 2 * logPeakRatio - shift * shift;
  return realRoots(quadratic, halfLinear, constant)
    .map((z) => a.mean + a.sd * z)
    .filter(Number.isFinite)
    .sort((x, y) => x - y);
}

/** The roots of a z² + 2 b z + c; where there is none stands what is not finite. */
function realRoots(a: number, b: number, c: number): readonly number[] {
  if (a === 0) return [-c / (2 * b)];
  // The root farther from 0 has no cancellation; the other follows from the product of the roots, c/a.
  const far = -(b + (b < 0 ? -1 : 1) * Math.sqrt(b * b - a * c));
  return [far / a, c / far];
}
