/** Whole numbers up to here add without rounding. */
const MOST = 2 ** 52;

/**
 * Turns two lists of positive weights into positive whole numbers of the same total, so that the network
 * simplex adds and subtracts without rounding.
 *
 * Where both lists are whole multiples of their smallest weights, as equal weights and counts are, shares are
 * kept exactly and ties stay ties. Else a share becomes the nearest multiple of 2⁻⁵² of the total, at least
 * one, and what rounding leaves over goes to the largest weight of its list.
 *
 * @example
 * wholeMasses([0.2, 0.2, 0.2], [3, 1]).from; // [4, 4, 4]
 * wholeMasses([0.2, 0.2, 0.2], [3, 1]).to; // [9, 3]
 */
export function wholeMasses(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { readonly from: Float64Array; readonly to: Float64Array } {
  const [p, q] = [counts(a), counts(b)];
  if (p && q) {
    const [sumA, sumB] = [sum(p), sum(q)];
    const common = greatestCommonDivisor(sumA, sumB);
    if ((sumA / common) * sumB <= MOST)
      return { from: p.map((w) => w * (sumB / common)), to: q.map((w) => w * (sumA / common)) };
  }
  return { from: rounded(a), to: rounded(b) };
}

/** Weights divided by the smallest of them, if that leaves only whole numbers. */
function counts(weights: ArrayLike<number>): Float64Array | undefined {
  const list = Float64Array.from(weights);
  const least = list.reduce((x, y) => Math.min(x, y));
  const multiples = list.map((w) => w / least);
  // A quotient may round to a whole number; then its product with the divisor differs.
  const exact = multiples.every((k, i) => Number.isInteger(k) && k * least === list[i] && k <= MOST);
  return exact && sum(multiples) <= MOST ? multiples : undefined;
}

function rounded(weights: ArrayLike<number>): Float64Array {
  const list = Float64Array.from(weights);
  const largest = list.reduce((best, w, i) => (w > list[best]! ? i : best), 0);
  // In units of the largest weight no sum overflows.
  const units = list.map((w) => w / list[largest]!);
  const total = sum(units);
  const whole = units.map((w) => Math.max(1, Math.round((w / total) * MOST)));
  whole[largest]! += MOST - sum(whole);
  return whole;
}

function sum(list: Float64Array): number {
  return list.reduce((x, y) => x + y, 0);
}

function greatestCommonDivisor(x: number, y: number): number {
  return y === 0 ? x : greatestCommonDivisor(y, x % y);
}
