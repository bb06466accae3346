import { requireChoice } from '../validation/requireChoice.ts';
import { requireCount } from '../validation/requireCount.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { centredWindow } from './centredWindow.ts';
import { dtw } from './dtw.ts';
import { dtwPerStep } from './dtwPerStep.ts';

/**
 * Whose rules the warping error follows, and the width of the window in points; see `dtwError`.
 */
export interface DtwErrorOptions {
  readonly rules?: 'orion' | 'orion-centred' | 'paper';
  readonly scoreWindow?: number;
}

/**
 * The warping reconstruction error of a series: how far y and ŷ are apart around each time when small shifts
 * in time are forgiven.
 *
 * Windows have L = 2⌊w/2⌋ + 1 points. 'orion' (`_dtw_error`; the default): both series are padded with ⌊L/2⌋
 * zeros, the window that *begins* at padded point i, hence is centred at time i, gives its root `dtw` to entry
 * i + ⌊L/2⌋ for i < n − L; all other entries are 0, so the errors lag by ⌊L/2⌋ and the ends have none.
 * 'orion-centred': the same distances, each at its own centre, for every time. 'paper' (Geiger et al. 2020,
 * eq. 9): `dtwPerStep` of the windows t − l … t + l, cut at the ends, on which the paper is silent.
 * @throws TypeError or RangeError naming `y`, `yHat`, `rules` or `scoreWindow`: an empty series, an entry that
 * is not finite, unequal lengths, an unknown choice, a window that is not whole or below 1.
 *
 * @example
 * dtwError([0, 0, 1, 0, 0], [0, 0, 0, 0, 0], { scoreWindow: 2 }); // [0, 0, 1, 0, 0]
 * dtwError([0, 0, 1, 0, 0], [0, 0, 0, 0, 0], { scoreWindow: 2, rules: 'orion-centred' }); // [0, 1, 1, 1, 0]
 * dtwError([0, 3], [0, 0], { scoreWindow: 1, rules: 'paper' }); // [0, 3]
 */
export function dtwError(
  y: ArrayLike<number>,
  yHat: ArrayLike<number>,
  { rules = 'orion', scoreWindow = 10 }: DtwErrorOptions = {},
): Float64Array {
  requireNumbers('y', y);
  requireNumbers('yHat', yHat);
  requireEqualLengths('y', y, 'yHat', yHat);
  requireChoice('rules', rules, ['orion', 'orion-centred', 'paper']);
  requireCount('scoreWindow', scoreWindow);
  const half = Math.floor(scoreWindow / 2);
  const n = y.length;
  if (rules === 'paper') {
    const [truth, guess] = [Float64Array.from(y), Float64Array.from(yHat)];
    return truth.map((_, t) => {
      const [from, to] = centredWindow(t, 2 * half + 1, n);
      return dtwPerStep(truth.subarray(from, to), guess.subarray(from, to));
    });
  }
  const [truth, guess] = [padded(y, half), padded(yHat, half)];
  const at = (i: number) => dtw(truth.subarray(i, i + 2 * half + 1), guess.subarray(i, i + 2 * half + 1));
  const errors = new Float64Array(n);
  if (rules === 'orion-centred') return errors.map((_, t) => at(t));
  for (let i = 0; i < n - (2 * half + 1); i++) errors[i + half] = at(i);
  return errors;
}

function padded(series: ArrayLike<number>, zeros: number): Float64Array {
  const wide = new Float64Array(series.length + 2 * zeros);
  wide.set(Array.from(series), zeros);
  return wide;
}
