import type { SortedAtoms } from '../transport/sortAtoms.ts';

/**
 * The density between neighbouring positions of the points where a gradient penalty between two sets of point
 * masses is taken: x̂ = εx + (1 − ε)y, ε even on [0, 1].
 *
 * Each pair of atoms at different places spreads a_i b_j evenly over the way between them. Sums only ever
 * grow (a tree of stretches, each holding what covers it whole), so a tiny density beside a huge one keeps
 * its digits; what would overflow is the largest double. `positions` are the distinct positions of both laws
 * in increasing order; one entry fewer comes back.
 *
 * @example
 * mixDensityOfAtoms(Float64Array.of(0, 2, 4), sortAtoms([0, 2], undefined, ['x', '']), sortAtoms([4], undefined, ['y', ''])); // [0.125, 0.375]
 */
export function mixDensityOfAtoms(
  positions: Float64Array,
  real: SortedAtoms,
  fake: SortedAtoms,
): Float64Array {
  const count = positions.length - 1;
  // Leaf k of the tree is node count + k, its ancestors are found by halving.
  const tree = new Float64Array(2 * count);
  const place = new Map(Array.from(positions, (position, k) => [position, k]));
  real.position.forEach((from, i) => {
    fake.position.forEach((to, j) => {
      const density = (mass(real, i) * mass(fake, j)) / Math.abs(from - to);
      const [left, right] = [place.get(Math.min(from, to))!, place.get(Math.max(from, to))!];
      for (let a = left + count, b = right + count; a < b; a >>= 1, b >>= 1) {
        if (a % 2 === 1) tree[a++]! += density;
        if (b % 2 === 1) tree[--b]! += density;
      }
    });
  });
  return Float64Array.from({ length: count }, (_, k) => {
    let sum = 0;
    for (let node = k + count; node >= 1; node >>= 1) sum += tree[node]!;
    return Math.min(sum, Number.MAX_VALUE);
  });
}

/** An atom's share of the mass. */
function mass({ cumulative, remainder }: SortedAtoms, i: number): number {
  if (i === 0) return cumulative[0]!;
  return cumulative[i]! - cumulative[i - 1]! + (remainder[i]! - remainder[i - 1]!);
}
