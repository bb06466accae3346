import { requireChoice } from '../validation/requireChoice.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * The exponentially weighted moving average of a series: at each time a mean in which the past fades.
 *
 * α = 2/(span + 1). 'adjusted' (the default, pandas' `ewm(span).mean()`, Orion's `regression_errors`): s_t =
 * Σ_k (1 − α)^k x_{t−k} / Σ_k (1 − α)^k. 'recursive' (Hundman et al. 2018): s_0 = x_0, s_t = (1 − α) s_{t−1} +
 * α x_t. `span` counts points and need not be whole, 1 or more; 1 returns the series. One value per point.
 * @throws TypeError or RangeError naming `x` or `span`: an empty series, an entry that is not finite, a span
 * that is not finite or below 1.
 *
 * @example
 * ewma([1, 2, 3], { span: 3 }); // [1, 1.6666666666666665, 2.4285714285714284]
 * ewma([1, 2, 3], { span: 3, form: 'recursive' }); // [1, 1.5, 2.25]
 */
export function ewma(
  x: ArrayLike<number>,
  { span, form = 'adjusted' }: { readonly span: number; readonly form?: 'adjusted' | 'recursive' },
): Float64Array {
  requireNumbers('x', x);
  requireFinite('span', span, { min: 1 });
  requireChoice('form', form, ['adjusted', 'recursive']);
  const alpha = 2 / (span + 1);
  const smooth = new Float64Array(x.length);
  // The recursive form is the adjusted one whose weights have always summed to their limit 1/α.
  let total = form === 'recursive' ? 1 / alpha : 0;
  let mean = x[0]!;
  for (let t = 0; t < x.length; t++) {
    total = form === 'recursive' ? total : (1 - alpha) * total + 1;
    // As a correction of the last mean, a large common offset costs no digits.
    mean += (x[t]! - mean) / total;
    smooth[t] = mean;
  }
  return smooth;
}
