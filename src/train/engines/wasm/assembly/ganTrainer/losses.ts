/** Terms of the critic's loss. */
export const CROSS_ENTROPY: i32 = 0;
export const WASSERSTEIN: i32 = 1;
export const LEAST_SQUARES: i32 = 2;
export const HINGE: i32 = 3;
/** The generator's other loss of cross-entropy: ln(1 − D) instead of −ln D. */
export const SATURATING: i32 = 4;

/** The derivative of the term computed last. */
export let derivative: f64 = 0;

/** ln(1 + eˣ), its derivative σ(x) left in `derivative`; the exponential and logarithm are AssemblyScript's own code. */
function softplus(x: f64): f64 {
  const e = Math.exp(-Math.abs(x));
  derivative = x >= 0 ? 1.0 / (1.0 + e) : e / (1.0 + e);
  return (x < 0 ? 0.0 : x) + Math.log1p(e);
}

/** The term of one value that `sign` would have high (−1: a real point's) or low (+1), as src/math/adversarial has them. */
function term(kind: i32, value: f64, sign: f64): f64 {
  if (kind == WASSERSTEIN) {
    derivative = sign;
    return sign * value;
  }
  if (kind == LEAST_SQUARES) {
    derivative = sign < 0 ? value - 1.0 : value;
    return (derivative * derivative) / 2.0;
  }
  if (kind == HINGE) {
    const room = 1.0 + sign * value;
    derivative = room <= 0 ? 0.0 : sign;
    return room <= 0 ? 0.0 : room;
  }
  const loss = softplus(sign * value);
  derivative *= sign;
  return loss;
}

/** A term of the critic's loss at a real point's value. */
export function realTerm(kind: i32, value: f64): f64 {
  return term(kind, value, -1.0);
}

/** A term of the critic's loss at a generated point's value. */
export function fakeTerm(kind: i32, value: f64): f64 {
  return term(kind, value, 1.0);
}

/** A term of the generator's loss: it wants its points to pass for real. Of the hinge loss it is the Wasserstein term. */
export function generatorTerm(kind: i32, value: f64): f64 {
  if (kind == HINGE) return term(WASSERSTEIN, value, -1.0);
  if (kind != SATURATING) return term(kind, value, -1.0);
  const loss = -softplus(value);
  derivative = -derivative;
  return loss;
}
