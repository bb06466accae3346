/**
 * Points seen along one direction: their scalar products with it.
 *
 * `points` are flat, as many coordinates each as `direction` has.
 *
 * @example
 * projectPoints([1, 2, 3, 4], [0.6, 0.8]); // [2.2, 5]
 */
export function projectPoints(points: ArrayLike<number>, direction: ArrayLike<number>): Float64Array {
  const dimension = direction.length;
  return Float64Array.from({ length: points.length / dimension }, (_, i) => {
    let sum = 0;
    for (let d = 0; d < dimension; d++) sum += points[i * dimension + d]! * direction[d]!;
    return sum;
  });
}
