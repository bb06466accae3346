import type { Normal } from '../distribution/normal.ts';
import { requireSpreadNormal } from './requireSpreadNormal.ts';

/**
 * ln(p(x)/q(x)) of two normal densities, the logit of the best discriminator between them, and its slope per
 * unit of x.
 */
export interface LogRatio {
  readonly value: number;
  readonly slope: number;
}

/**
 * The logarithm of the ratio of two normal densities at x and its derivative, far beyond where the densities
 * underflow.
 *
 * −½ (z_p − z_q)(z_p + z_q) − ln(s_p/s_q) with z = (x − m)/s; slope z_q/s_q − z_p/s_p. For equal sd it is a
 * straight line.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and
 * positive.
 *
 * @example
 * normalLogRatio(5, { mean: -5, sd: 1 }, { mean: 5, sd: 1 }); // { value: -50, slope: -10 }
 */
export function normalLogRatio(x: number, p: Normal, q: Normal): LogRatio {
  requireSpreadNormal('p', p);
  requireSpreadNormal('q', q);
  const zp = (x - p.mean) / p.sd;
  const zq = (x - q.mean) / q.sd;
  return {
    value: -0.5 * (zp - zq) * (zp + zq) - Math.log(p.sd / q.sd),
    slope: zq / q.sd - zp / p.sd,
  };
}
