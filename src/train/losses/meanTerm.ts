import type { Term } from './CriticLoss.ts';

/** The mean of a term over a batch, and its derivative by every value. */
export function meanTerm(values: ArrayLike<number>, term: Term): { mean: number; gradient: Float64Array } {
  const count = values.length;
  if (count === 0) throw new RangeError('A loss needs at least 1 value; it has 0.');
  const gradient = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const [value, derivative] = term(values[i]!);
    sum += value;
    gradient[i] = derivative / count;
  }
  return { mean: sum / count, gradient };
}
