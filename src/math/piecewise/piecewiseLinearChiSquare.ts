import type { ChiSquareKind } from '../divergence/chiSquare.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { requireChoice } from '../validation/requireChoice.ts';
import { integrateSegments } from './integrateSegments.ts';
import { pairPiecewiseLinear } from './pairPiecewiseLinear.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { squareDiverges } from './squareDiverges.ts';
import { turned } from './turned.ts';

/**
 * A χ² divergence between two piecewise-linear densities, with an estimate of its absolute error.
 *
 * pearson ∫ (p − q)²/q dx (the default), neyman ∫ (p − q)²/p dx, symmetric ∫ (p − q)²/(p + q) dx in [0, 2],
 * without the factor ½ that some texts carry. Pearson's is Infinity where p has mass and q is 0, and already
 * where q touches 0 at a point at which p does not, for 1/x has no finite integral; Neyman's with p and q
 * exchanged.
 * @throws TypeError naming `p` or `q` unless made by `piecewiseLinear`.
 * @throws RangeError if `kind` is unknown.
 *
 * @example
 * const flat = piecewiseLinear([0, 1], [1, 1]);
 * const ramp = piecewiseLinear([0, 1], [0, 1]);
 * piecewiseLinearChiSquare(ramp, flat).value.toFixed(12); // '0.333333333333'
 * piecewiseLinearChiSquare(flat, ramp).value; // Infinity
 */
export function piecewiseLinearChiSquare(
  p: PiecewiseLinear,
  q: PiecewiseLinear,
  { kind = 'pearson' }: { readonly kind?: ChiSquareKind } = {},
): Estimate {
  requireChoice('kind', kind, ['pearson', 'neyman', 'symmetric']);
  const given = pairPiecewiseLinear(p, q);
  const segments = kind === 'neyman' ? turned(given) : given;
  if (kind !== 'symmetric' && squareDiverges(segments)) return { value: Infinity, error: 0 };
  const [square] = integrateSegments(segments, 1, (pAt, qAt, difference, _ratio, out) => {
    const divisor = kind === 'symmetric' ? pAt + qAt : qAt;
    out[0] = difference === 0 ? 0 : difference * (difference / divisor);
  });
  return square!;
}
