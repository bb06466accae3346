import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireChoice } from '../validation/requireChoice.ts';
import { requireCount } from '../validation/requireCount.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { centredWindow } from './centredWindow.ts';
import { fewestPoints } from './fewestPoints.ts';

/**
 * Whose rules to follow where the TadGAN paper and Orion, its authors' code, differ, and the width of the
 * window in points (10 in Orion).
 */
export interface WindowedErrorOptions {
  readonly rules?: 'orion' | 'paper';
  readonly scoreWindow?: number;
}

/**
 * The area reconstruction error of a series: how much the areas under y and ŷ differ in a window around each
 * time. Oscillating errors cancel, for the absolute value is taken last.
 *
 * |∫ (y − ŷ)| by the trapezoid rule with unit spacing. 'orion' (`_area_error`; the default): window t − ⌊w/2⌋
 * … t + ⌊(w − 1)/2⌋ cut at the ends, not divided; NaN where fewer than max(1, ⌊w/2⌋) points are inside.
 * 'paper' (Geiger et al. 2020, eq. 8): window t − l … t + l with l = ⌊w/2⌋, divided by its length 2l, so in
 * units of y; the paper is silent on the ends, where the window is cut and divided by what is left, and a
 * window of one point gives the pointwise error.
 * @throws TypeError or RangeError naming `y`, `yHat`, `rules` or `scoreWindow`: an empty series, an entry that
 * is not finite, unequal lengths, an unknown choice, a window that is not whole or below 1.
 *
 * @example
 * areaError([1, 1, 1, 1], [0, 0, 0, 0], { scoreWindow: 3 }); // [1, 2, 2, 1]
 * areaError([1, 1, 1, 1], [0, 0, 0, 0], { scoreWindow: 3, rules: 'paper' }); // [1, 1, 1, 1]
 * areaError([1, -1, 1], [0, 0, 0], { scoreWindow: 2, rules: 'paper' }); // [0, 0, 0]
 */
export function areaError(
  y: ArrayLike<number>,
  yHat: ArrayLike<number>,
  { rules = 'orion', scoreWindow = 10 }: WindowedErrorOptions = {},
): Float64Array {
  requireNumbers('y', y);
  requireNumbers('yHat', yHat);
  requireEqualLengths('y', y, 'yHat', yHat);
  requireChoice('rules', rules, ['orion', 'paper']);
  requireCount('scoreWindow', scoreWindow);
  const difference = Float64Array.from(y, (value, t) => value - yHat[t]!);
  const paper = rules === 'paper';
  const width = paper ? 2 * Math.floor(scoreWindow / 2) + 1 : scoreWindow;
  return difference.map((here, t) => {
    const [from, to] = centredWindow(t, width, difference.length);
    if (!paper && to - from < fewestPoints(width)) return NaN;
    const area = Math.abs(trapezoids(difference.subarray(from, to)));
    if (!paper) return area;
    return to - from === 1 ? Math.abs(here) : area / (to - from - 1);
  });
}

/** The area under points one unit apart; a single point has none. */
function trapezoids(values: Float64Array): number {
  return neumaierSum(values.subarray(1).map((value, k) => 0.5 * (value + values[k]!)));
}
