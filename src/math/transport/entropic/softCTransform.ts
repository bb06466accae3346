import { normaliseWeights } from '../../divergence/normaliseWeights.ts';
import { requireChoice } from '../../validation/requireChoice.ts';
import { requireFinite } from '../../validation/requireFinite.ts';
import { requireEqualLengths } from '../../validation/requireEqualLengths.ts';
import type { TransformSide } from './cTransform.ts';
import { requireCosts } from '../requireCosts.ts';
import { requirePotential } from './requirePotential.ts';
import { softMinimum } from './softMinimum.ts';

/**
 * The c-transform softened by entropy: half a step of Sinkhorn's iteration.
 *
 * f_i = −ε ln Σ_j b_j exp((g_j − C_ij)/ε) (Peyré & Cuturi 2019, §5.3; Feydy et al. 2019, §2), in the units
 * of the costs, in the log domain. At least the c-transform over the support of `weights`, and within −ε ln
 * min b of it; it tends to it as ε → 0. `weights` belong to the side of `potential` and are divided by their
 * own sum; places of weight 0, potential −Infinity or cost Infinity do not count.
 * @throws TypeError or RangeError naming `cost`, `rows`, `columns`, `potential`, `weights`, `eps` or `to`.
 *
 * @example
 * softCTransform([2, 2], 1, 2, [0, 0], [1, 3], { eps: 0.5 }); // [2]
 * softCTransform([2, 9], 1, 2, [0, 0], [1, 1], { eps: 1e-9 }); // [2.0000000006931473]
 */
export function softCTransform(
  cost: ArrayLike<number>,
  rows: number,
  columns: number,
  potential: ArrayLike<number>,
  weights: ArrayLike<number>,
  { eps, to = 'rows' }: TransformSide & { readonly eps: number },
): Float64Array {
  requireChoice('to', to, ['rows', 'columns']);
  requireFinite('eps', eps, { min: 0, exclusive: true });
  requireCosts(cost, rows, columns, { least: 1 });
  requirePotential('potential', potential, to === 'rows' ? columns : rows);
  const { share } = normaliseWeights('weights', weights);
  requireEqualLengths('weights', weights, 'potential', potential);
  return Float64Array.from({ length: to === 'rows' ? rows : columns }, (_, k) =>
    softMinimum(
      cost,
      to === 'rows' ? { start: k * columns, stride: 1 } : { start: k, stride: columns },
      potential,
      share,
      eps,
    ),
  );
}
