import { describe } from '../validation/describe.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { covarianceFactor } from './covarianceFactor.ts';
import type { CovarianceFactor } from './covarianceFactor.ts';
import type { PlaneNormal } from './planeNormal.ts';

/**
 * Checks a normal law of the plane and returns its mean and the triangular root of its covariance.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if it is not an object with two lists of numbers.
 * @throws RangeError if the mean has not 2 finite numbers, or the covariance not 4, or it is not symmetric, or
 * some direction has negative variance.
 *
 * @example
 * readPlaneNormal('p', { mean: [1, 2], covariance: [4, 2, 2, 5] }); // { x: 1, y: 2, l11: 2, l21: 1, l22: 2 }
 */
export function readPlaneNormal(
  name: string,
  law: PlaneNormal,
): CovarianceFactor & { readonly x: number; readonly y: number } {
  if (typeof law !== 'object' || law === null)
    throw new TypeError(`${name} is ${describe(law)}; pass { mean, covariance }.`);
  const [x, y] = entries(`${name}.mean`, law.mean, 2);
  const [xx, xy, yx, yy] = entries(`${name}.covariance`, law.covariance, 4);
  if (xy !== yx)
    throw new RangeError(`${name}.covariance has ${xy} and ${yx} off the diagonal; both must be the same.`);
  const factor = covarianceFactor(xx!, xy!, yy!);
  if (!factor)
    throw new RangeError(
      `${name}.covariance is [${xx}, ${xy}, ${yx}, ${yy}]; its determinant and variances must be at least 0.`,
    );
  return { x: x!, y: y!, ...factor };
}

function entries(name: string, values: ArrayLike<number>, count: number): readonly number[] {
  requireNumbers(name, values);
  if (values.length === count) return Array.from(values);
  throw new RangeError(`${name} has ${values.length} entries; it must have ${count}.`);
}
