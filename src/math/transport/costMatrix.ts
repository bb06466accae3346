import { describe } from '../validation/describe.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireOrder } from './requireOrder.ts';

/**
 * The costs of carrying each point of x to each point of y: the Euclidean distance to the power p.
 *
 * Points are flat lists of coordinates, `dimension` numbers each; entry i·m + j of the result (row-major, n ×
 * m) is ‖x_i − y_j‖^p in units of the axes to the power p. `p` = 1 is the ground cost of the earth mover's
 * distance, 2 that of W₂².
 * @throws TypeError or RangeError naming `x`, `y`, `dimension` or `p`: empty or not finite coordinates, a
 * count that is not a multiple of `dimension`, or an order below 1 or infinite.
 *
 * @example
 * costMatrix([0, 1], [3, 5]); // [3, 5, 2, 4]
 * costMatrix([0, 0], [3, 4], { dimension: 2 }); // [5]
 * costMatrix([0, 0], [3, 4], { dimension: 2, p: 2 }); // [25]
 */
export function costMatrix(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { dimension = 1, p = 1 }: { readonly dimension?: number; readonly p?: number } = {},
): Float64Array {
  requirePoints('x', x, dimension);
  requirePoints('y', y, dimension);
  requireOrder(p);
  if (p === Infinity) throw new RangeError('p is Infinity; a cost matrix needs a finite power.');
  const rows = x.length / dimension;
  const columns = y.length / dimension;
  const costs = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const square = squaredDistance(x, i * dimension, y, j * dimension, dimension);
      costs[i * columns + j] = p === 2 ? square : p === 1 ? Math.sqrt(square) : square ** (0.5 * p);
    }
  }
  return costs;
}

function requirePoints(name: string, points: ArrayLike<number>, dimension: number): void {
  if (!(Number.isInteger(dimension) && dimension >= 1)) {
    throw new RangeError(`dimension is ${describe(dimension)}; it must be a whole number, 1 or more.`);
  }
  requireNumbers(name, points);
  if (points.length % dimension !== 0) {
    throw new RangeError(
      `${name} has ${points.length} coordinates; give a multiple of dimension, which is ${dimension}.`,
    );
  }
}

function squaredDistance(
  x: ArrayLike<number>,
  xStart: number,
  y: ArrayLike<number>,
  yStart: number,
  dimension: number,
): number {
  let sum = 0;
  for (let d = 0; d < dimension; d++) {
    const difference = x[xStart + d]! - y[yStart + d]!;
    sum += difference * difference;
  }
  return sum;
}
