import type { Activation } from '../spec.ts';

/** What the reference can differentiate; tanh shows that the penalty's gradient also holds for a curved activation. */
export type ReferenceActivation = Activation | 'tanh';

/** Slope of `leaky-relu` below zero, and at it. */
const LEAK = 0.2;

/** Turns pre-activations z into φ(z) in place and returns φ′(z); at z = 0 relu has slope 0 and leaky-relu 0.2. */
export function activate(kind: ReferenceActivation, values: Float64Array): Float64Array {
  const slopes = new Float64Array(values.length);
  if (kind === 'tanh') {
    for (let i = 0; i < values.length; i += 1) {
      const h = Math.tanh(values[i]!);
      values[i] = h;
      slopes[i] = 1 - h * h;
    }
    return slopes;
  }
  const leak = kind === 'leaky-relu' ? LEAK : 0;
  for (let i = 0; i < values.length; i += 1) {
    const z = values[i]!;
    // Not `z > 0`: NaN must come out as NaN, for a broken run has to be seen.
    const slope = z <= 0 ? leak : 1;
    values[i] = slope * z;
    slopes[i] = slope;
  }
  return slopes;
}

/** φ″(z) from φ(z) and φ′(z); null for piecewise-linear activations, whose second derivative is 0 wherever it exists. */
export function curvature(
  kind: ReferenceActivation,
  values: Float64Array,
  slopes: Float64Array,
): Float64Array | null {
  return kind === 'tanh' ? values.map((h, i) => -2 * h * slopes[i]!) : null;
}
