import {
  normalDiscriminator,
  normalDiscriminatorValue,
  normalGeneratorGradients,
  normalJs,
  normalPdf,
  normalW1,
  piecewiseLinear,
  piecewiseLinearJs,
  piecewiseLinearJsShiftSlope,
  piecewiseLinearPdf,
} from '@/math/index.ts';
import type { Law } from './params.ts';

/** What the game comes to when the generated law is the real one, moved to the right by μ. */
export interface Pair {
  /** 2 JS − 2 ln 2. */
  readonly value: number;
  readonly js: number;
  readonly w1: number;
  /** The generator's gradients by μ, the other player at its best; NaN where the loss has none. */
  readonly saturating: number;
  readonly nonSaturating: number;
  readonly wasserstein: number;
}

/** Both densities and D* at a place; NaN where neither law has mass and any value is as good. */
export interface Place {
  readonly p: number;
  readonly q: number;
  readonly d: number;
}

const real = { mean: 0, sd: 1 } as const;
/** Half the base of the triangle. */
const HALF_BASE = 2;
const triangleAt = (middle: number) =>
  piecewiseLinear([middle - HALF_BASE, middle, middle + HALF_BASE], [0, 1, 0]);

const pairs = {
  normal(mu: number): Pair {
    const generated = { mean: mu, sd: 1 };
    const gradients = normalGeneratorGradients(real, generated);
    return {
      value: normalDiscriminatorValue(real, generated).value,
      js: normalJs(real, generated).value,
      w1: normalW1(real, generated),
      saturating: gradients.saturating.mean,
      nonSaturating: gradients.nonSaturating.mean,
      wasserstein: gradients.wasserstein.mean,
    };
  },
  triangle(mu: number): Pair {
    const [p, q] = [triangleAt(0), triangleAt(mu)];
    const js = piecewiseLinearJs(p, q).value;
    return {
      value: 2 * js - 2 * Math.LN2,
      js,
      w1: mu,
      saturating: 2 * piecewiseLinearJsShiftSlope(p, q),
      // The least shift leaves generated mass where D* is 0: the loss −ln D* is infinite.
      nonSaturating: NaN,
      wasserstein: Math.sign(mu),
    };
  },
} as const satisfies Record<Law, (mu: number) => Pair>;

/** The value of the game and the generator's gradients at distance μ. */
export const pairOf = (law: Law, mu: number): Pair => pairs[law](mu);

/** Densities and the best discriminator at x. */
export function placeOf(law: Law, mu: number): (x: number) => Place {
  if (law === 'normal')
    return (x) => ({
      p: normalPdf(x, real.mean, real.sd),
      q: normalPdf(x, mu, 1),
      d: normalDiscriminator(x, real, { mean: mu, sd: 1 }),
    });
  const [p, q] = [triangleAt(0), triangleAt(mu)];
  return (x) => {
    const [pAt, qAt] = [piecewiseLinearPdf(x, p), piecewiseLinearPdf(x, q)];
    return { p: pAt, q: qAt, d: pAt / (pAt + qAt) };
  };
}
