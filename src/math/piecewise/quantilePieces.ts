import { lastAtMost } from './lastAtMost.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';
import { stepOfMass } from './stepOfMass.ts';

/**
 * A density's quantile function by pieces: the point that has mass `levels[k]` + `carried` on its left, for a
 * mass carried between two neighbouring levels.
 *
 * `levels` hold every share that the density has left of a knot, so each piece lies on one straight stretch,
 * which is looked up once.
 *
 * @example
 * quantilePieces(piecewiseLinear([0, 1, 2], [0, 3, 0]), [0, 0.5, 1])(0, 0.125); // 0.5
 */
export function quantilePieces(
  { x, density, cumulative }: PiecewiseLinear,
  levels: ArrayLike<number>,
): (k: number, carried: number) => number {
  const stretches = Array.from({ length: levels.length - 1 }, (_, k) => {
    // The middle lies well inside, where rounding of the shares cannot choose the wrong stretch.
    const i = lastAtMost(cumulative, 0.5 * (levels[k]! + levels[k + 1]!));
    return {
      from: x[i]!,
      mass: Math.max(0, levels[k]! - cumulative[i]!),
      line: { width: x[i + 1]! - x[i]!, start: density[i]!, end: density[i + 1]! },
    };
  });
  return (k, carried) => {
    const { from, mass, line } = stretches[k]!;
    return from + stepOfMass(mass + carried, line);
  };
}
