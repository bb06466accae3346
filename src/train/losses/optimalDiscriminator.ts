export interface OptimalDiscriminator {
  /** D* at each point; NaN where neither distribution has mass and any value is optimal. */
  readonly values: Float64Array;
  /** Σ p ln D* + Σ q ln(1 − D*) = 2 JS(p, q) − ln 4, in nats. */
  readonly value: number;
}

/**
 * The discriminator that is best against fixed probabilities on a finite space: D* = p/(p + q).
 *
 * Goodfellow et al. 2014 (arXiv 1406.2661), Proposition 1 and Theorem 1. Weights are divided by their own sums.
 */
export function optimalDiscriminator(p: ArrayLike<number>, q: ArrayLike<number>): OptimalDiscriminator {
  if (p.length !== q.length) {
    throw new RangeError(
      `optimalDiscriminator needs p and q of one length; p has length ${p.length} and q has length ${q.length}.`,
    );
  }
  const pSum = total('p', p);
  const qSum = total('q', q);
  let value = 0;
  const values = Float64Array.from(p, (weight, i) => {
    const a = weight / pSum;
    const b = q[i]! / qSum;
    if (a > 0) value += a * Math.log(a / (a + b));
    if (b > 0) value += b * Math.log(b / (a + b));
    return a / (a + b);
  });
  return { values, value };
}

function total(name: string, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i]!;
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`optimalDiscriminator needs finite ${name} ≥ 0; ${name}[${i}] is ${weight}.`);
    }
    sum += weight;
  }
  if (!(sum > 0))
    throw new RangeError(`optimalDiscriminator needs ${name} of positive sum; it sums to ${sum}.`);
  return sum;
}
