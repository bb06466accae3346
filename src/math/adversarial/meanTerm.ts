import type { Term } from './CriticLoss.ts';

/**
 * The mean of a term over a batch, and its derivative by every value. NaN stays NaN, so that a broken run is
 * seen.
 *
 * `name` is the caller's argument and opens the message.
 * @throws RangeError naming the batch if it is empty.
 *
 * @example
 * meanTerm('fake', [1, 3], (x) => [x * x, 2 * x]); // { mean: 5, gradient: [1, 3] }
 */
export function meanTerm(
  name: string,
  values: ArrayLike<number>,
  term: Term,
): { readonly mean: number; readonly gradient: Float64Array } {
  const count = values.length;
  if (count === 0) throw new RangeError(`${name} is empty; a loss needs at least 1 value.`);
  const gradient = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const [value, derivative] = term(values[i]!);
    sum += value;
    gradient[i] = derivative / count;
  }
  return { mean: sum / count, gradient };
}
