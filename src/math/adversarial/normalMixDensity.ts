import type { Normal } from '../distribution/normal.ts';
import { integrate } from '../quadrature/integrate.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireSpreadNormal } from './requireSpreadNormal.ts';

const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;

/**
 * The density at t of the points where a gradient penalty between two normal laws is taken: x̂ = εx + (1 − ε)y
 * with x from p, y from q and ε even on [0, 1].
 *
 * ∫₀¹ φ(t; εm_p + (1 − ε)m_q, ε²s_p² + (1 − ε)²s_q²) dε (Gulrajani et al. 2017, Algorithm 1, line 6) by
 * adaptive quadrature to about 1e-13 of itself, 1e-11 where the laws are a million of their sds apart. Per unit of t.
 * @throws TypeError or RangeError naming `t`, `p` or `q`: not finite, or an sd that is not positive.
 *
 * @example
 * normalMixDensity(5, { mean: 0, sd: 1 }, { mean: 10, sd: 1 }).toFixed(9); // '0.102133949'
 */
export function normalMixDensity(t: number, p: Normal, q: Normal): number {
  requireFinite('t', t);
  requireSpreadNormal('p', p);
  requireSpreadNormal('q', q);
  const shift = p.mean - q.mean;
  const sdAt = (share: number) => Math.hypot(share * p.sd, (1 - share) * q.sd);
  const density = (share: number, out: Float64Array) => {
    const sd = sdAt(share);
    const z = (t - q.mean - share * shift) / sd;
    out[0] = (ONE_OVER_SQRT_TWO_PI / sd) * Math.exp(-0.5 * z * z);
  };
  return integrate(density, sharesNear(t, p, q, sdAt), { absolute: 0, relative: 1e-13 })[0]!.value;
}

/** Cuts of [0, 1] around the share at which x̂ is most likely near t, and where its spread is least. */
function sharesNear(t: number, p: Normal, q: Normal, sdAt: (share: number) => number): readonly number[] {
  const shift = p.mean - q.mean;
  const narrowest = q.sd / (p.sd + q.sd);
  const centre = Math.min(1, Math.max(0, shift === 0 ? narrowest : (t - q.mean) / shift));
  const width = shift === 0 ? narrowest : sdAt(centre) / Math.abs(shift);
  const cuts = [0, 1, narrowest, ...[-8, -2, 0, 2, 8].map((steps) => centre + steps * width)];
  return cuts.filter((cut) => cut >= 0 && cut <= 1).sort((a, b) => a - b);
}
