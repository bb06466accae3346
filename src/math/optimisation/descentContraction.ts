import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * By what factor one step of gradient descent on a quadratic multiplies the distance to the minimum, at
 * worst.
 *
 * max_i |1 − η λ_i| over the Hessian's eigenvalues (Nesterov 2004, section 2.1): below 1 it converges, at 1 it
 * oscillates or rests, above 1 it runs away. `eigenvalues` as `symmetricEigen` gives them.
 * @throws TypeError or RangeError naming `eigenvalues` or `learningRate`.
 *
 * @example
 * descentContraction([1, 3], 0.5); // 0.5
 * descentContraction([1, 3], 1); // 2
 */
export function descentContraction(eigenvalues: ArrayLike<number>, learningRate: number): number {
  requireNumbers('eigenvalues', eigenvalues);
  requireFinite('learningRate', learningRate);
  let worst = 0;
  for (let i = 0; i < eigenvalues.length; i++)
    worst = Math.max(worst, Math.abs(1 - learningRate * eigenvalues[i]!));
  return worst;
}
