import type { SortedAtoms } from './sortAtoms.ts';

/**
 * Mass carried between sorted atoms: `mass[k]` goes from atom `source[k]` of the first law to atom
 * `target[k]` of the second.
 */
export interface AtomMatching {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly mass: Float64Array;
}

const SAME_LEVEL = 2 ** -98;

/**
 * Carries mass between two sorted laws in order, never crossing: the monotone coupling, optimal for every
 * convex cost on the line.
 *
 * Walks both cumulative shares together; each step moves what lies between two neighbouring levels. At most
 * one entry fewer than there are atoms in total; masses are positive and sum to 1 up to rounding. Levels
 * within 2⁻⁹⁸ are one level: they are rounding of the shares.
 *
 * @example
 * const matching = matchAtoms(sortAtoms([0, 1], undefined, ['x', '']), sortAtoms([5], undefined, ['y', '']));
 * matching.mass; // [0.5, 0.5]
 */
export function matchAtoms(x: SortedAtoms, y: SortedAtoms): AtomMatching {
  const capacity = x.index.length + y.index.length;
  const source = new Int32Array(capacity);
  const target = new Int32Array(capacity);
  const mass = new Float64Array(capacity);
  let count = 0;
  let level = { high: 0, low: 0 };
  for (let i = 0, j = 0; i < x.index.length && j < y.index.length;) {
    const lead = x.cumulative[i]! - y.cumulative[j]! + (x.remainder[i]! - y.remainder[j]!);
    const next =
      lead <= 0
        ? { high: x.cumulative[i]!, low: x.remainder[i]! }
        : { high: y.cumulative[j]!, low: y.remainder[j]! };
    const rise = next.high - level.high + (next.low - level.low);
    if (rise > SAME_LEVEL) {
      source[count] = i;
      target[count] = j;
      mass[count] = rise;
      count++;
      level = next;
    }
    if (lead <= SAME_LEVEL) i++;
    if (lead >= -SAME_LEVEL) j++;
  }
  return { source: source.slice(0, count), target: target.slice(0, count), mass: mass.slice(0, count) };
}
