import type { SortedAtoms } from '../transport/sortAtoms.ts';
import { coverSums } from './coverSums.ts';

/**
 * The density between neighbouring positions of the points where a gradient penalty between two sets of point
 * masses is taken: x̂ = εx + (1 − ε)y, ε even on [0, 1].
 *
 * Each pair of atoms at different places spreads a_i b_j evenly over the way between them. What would
 * overflow is the largest double. `positions` are the distinct positions of both laws in increasing order;
 * one entry fewer comes back.
 *
 * @example
 * mixDensityOfAtoms(Float64Array.of(0, 2, 4), sortAtoms([0, 2], undefined, ['x', '']), sortAtoms([4], undefined, ['y', ''])); // [0.125, 0.375]
 */
export function mixDensityOfAtoms(
  positions: Float64Array,
  real: SortedAtoms,
  fake: SortedAtoms,
): Float64Array {
  const place = new Map(Array.from(positions, (position, k) => [position, k]));
  const densities = coverSums(positions.length - 1, (add) => {
    real.position.forEach((from, i) => {
      fake.position.forEach((to, j) => {
        const density = (mass(real, i) * mass(fake, j)) / Math.abs(from - to);
        add(place.get(Math.min(from, to))!, place.get(Math.max(from, to))!, density);
      });
    });
  });
  return densities.map((density) => Math.min(density, Number.MAX_VALUE));
}

/** An atom's share of the mass. */
function mass({ cumulative, remainder }: SortedAtoms, i: number): number {
  if (i === 0) return cumulative[0]!;
  return cumulative[i]! - cumulative[i - 1]! + (remainder[i]! - remainder[i - 1]!);
}
