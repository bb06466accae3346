import { sigmoid } from '@/math/adversarial/sigmoid.ts';
import { softplus } from '@/math/adversarial/softplus.ts';

/** The activation of a net's hidden layers; every `NetSpec` is one. */
export type HiddenActivation =
  | { readonly activation: 'relu' | 'tanh' | 'softplus' }
  | { readonly activation: 'leaky-relu'; readonly leak: number };

/**
 * Turns pre-activations z into φ(z) in place and returns φ′(z); at z = 0 relu has slope 0 and leaky-relu its leak.
 *
 * tanh: φ′ = 1 − φ². softplus, ln(1 + eᶻ): φ′ = σ(z).
 */
export function activate(hidden: HiddenActivation, values: Float64Array): Float64Array {
  const slopes = new Float64Array(values.length);
  switch (hidden.activation) {
    case 'tanh':
      for (let i = 0; i < values.length; i += 1) {
        const h = Math.tanh(values[i]!);
        values[i] = h;
        slopes[i] = 1 - h * h;
      }
      return slopes;
    case 'softplus':
      for (let i = 0; i < values.length; i += 1) {
        slopes[i] = sigmoid(values[i]!);
        values[i] = softplus(values[i]!);
      }
      return slopes;
    case 'relu':
      return bend(0, values, slopes);
    case 'leaky-relu':
      return bend(hidden.leak, values, slopes);
  }
}

function bend(leak: number, values: Float64Array, slopes: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i += 1) {
    const z = values[i]!;
    // Not `z > 0`: NaN must come out as NaN, for a broken run has to be seen.
    const slope = z <= 0 ? leak : 1;
    values[i] = slope * z;
    slopes[i] = slope;
  }
  return slopes;
}

/**
 * φ″(z) from φ(z) and φ′(z): −2φφ′ for tanh, φ′(1 − φ′) for softplus; null for piecewise-linear activations, whose second
 * derivative is 0 wherever it exists.
 */
export function curvature(
  { activation }: HiddenActivation,
  values: Float64Array,
  slopes: Float64Array,
): Float64Array | null {
  if (activation === 'tanh') return values.map((h, i) => -2 * h * slopes[i]!);
  if (activation === 'softplus') return slopes.map((slope) => slope * (1 - slope));
  return null;
}
