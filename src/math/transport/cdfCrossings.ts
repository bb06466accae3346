import { densityCrossings } from '../distribution/densityCrossings.ts';
import { lowerMass } from '../distribution/lowerMass.ts';
import type { SignedDifference } from '../distribution/signedDifference.ts';
import { upperMass } from '../distribution/upperMass.ts';
import { bracketedRoot } from '../quadrature/bracketedRoot.ts';

/**
 * The points where two mixtures' distribution functions cross, in increasing order.
 *
 * F − G is monotone between two crossings of the densities, so it changes sign at most once there and every
 * change is found. It is taken as the difference of lower masses left of the middle and of upper masses right
 * of it, whichever is small.
 *
 * @example
 * cdfCrossings(signedDifference([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 0, sd: 2 }])); // [0]
 */
export function cdfCrossings(difference: SignedDifference): readonly number[] {
  const { plus, minus, components } = difference;
  const { points } = densityCrossings(difference);
  const half = 0.5 * plus.weight.reduce((sum, weight) => sum + weight, 0);
  const gap = (x: number) => {
    const below = lowerMass(plus, x);
    return below <= half ? below - lowerMass(minus, x) : upperMass(minus, x) - upperMass(plus, x);
  };
  const smallest = Math.min(...components.map(({ sd }) => sd));
  const samples = points.map((x) => ({ x, value: gap(x) })).filter(({ value }) => value !== 0);
  const crossings: number[] = [];
  for (let i = 1; i < samples.length; i++) {
    const left = samples[i - 1]!;
    const right = samples[i]!;
    // A misplaced crossing changes the area by (F − G)·δ ≈ 0.
    if (left.value > 0 !== right.value > 0) crossings.push(bracketedRoot(gap, left, right, 1e-15 * smallest));
  }
  return crossings;
}
