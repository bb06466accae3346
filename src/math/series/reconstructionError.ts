import { requireChoice } from '../validation/requireChoice.ts';
import { areaError } from './areaError.ts';
import type { WindowedErrorOptions } from './areaError.ts';
import { dtwError } from './dtwError.ts';
import { pointError } from './pointError.ts';

/**
 * Which of TadGAN's three reconstruction errors is meant: Orion's `rec_error_type`.
 */
export type ReconstructionErrorKind = 'point' | 'area' | 'dtw';

/**
 * One of TadGAN's reconstruction errors of a series, by name: `pointError`, `areaError` or `dtwError`.
 *
 * `kind` is 'point' unless given; `rules` ('orion' unless given) and `scoreWindow` (10 points) are theirs. One
 * value per point; smoothing is `rollingMean`.
 * @throws TypeError or RangeError naming `y`, `yHat`, `kind`, `rules` or `scoreWindow`.
 *
 * @example
 * reconstructionError([1, 2, 4], [1, 3, 2]); // [0, 1, 2]
 * reconstructionError([1, 1], [0, 0], { kind: 'area', rules: 'paper' }); // [1, 1]
 */
export function reconstructionError(
  y: ArrayLike<number>,
  yHat: ArrayLike<number>,
  { kind = 'point', ...windowed }: WindowedErrorOptions & { readonly kind?: ReconstructionErrorKind } = {},
): Float64Array {
  requireChoice('kind', kind, ['point', 'area', 'dtw']);
  if (kind === 'point') return pointError(y, yHat);
  return kind === 'area' ? areaError(y, yHat, windowed) : dtwError(y, yHat, windowed);
}
