import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import type { Estimate } from '../quadrature/integrate.ts';
import { mixtureJs } from './mixtureJs.ts';

/**
 * The Jensen–Shannon divergence between two normal laws, in nats, with an estimate of its absolute error.
 *
 * There is no closed form: adaptive quadrature, see `mixtureJs`. A point mass (sd 0) is at ln 2 from
 * everything but an equal point mass.
 * @throws TypeError or RangeError naming `p` or `q` if a mean is not finite or an sd is not finite and at
 * least 0.
 *
 * @example
 * normalJs({ mean: 0, sd: 1 }, { mean: 1, sd: 1 }).value.toFixed(10); // '0.1114214822'
 * normalJs({ mean: 0, sd: 0 }, { mean: 1, sd: 1 }).value; // 0.6931471805599453
 */
export function normalJs(p: Normal, q: Normal): Estimate {
  requireNormal('p', p);
  requireNormal('q', q);
  if (p.sd === 0 || q.sd === 0) {
    return { value: p.sd === q.sd && p.mean === q.mean ? 0 : Math.LN2, error: 0 };
  }
  return mixtureJs([{ weight: 1, mean: p.mean, sd: p.sd }], [{ weight: 1, mean: q.mean, sd: q.sd }]);
}
