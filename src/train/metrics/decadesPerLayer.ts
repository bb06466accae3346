import type { LayerGradient } from './lossSweep.ts';

/**
 * By how many decades a critic's gradient grows from a layer to the one before it, toward the input: the slope of the least
 * squares line through `log10Activations`; negative where it vanishes, NaN for fewer than 2 layers.
 *
 * Random signs ±c in layers of n units multiply the gradient by c√(n/2), since half of a ReLU layer is off: 10^−1.25 for n = 64,
 * c = .01.
 *
 * @example
 * decadesPerLayer([-2, -1, 0].map((log) => ({ log10Activations: log, log10Weights: log }))); // -1
 */
export function decadesPerLayer(layers: readonly LayerGradient[]): number {
  if (layers.length < 2) return NaN;
  const middle = (layers.length - 1) / 2;
  const mean = layers.reduce((sum, { log10Activations }) => sum + log10Activations, 0) / layers.length;
  let [along, square] = [0, 0];
  layers.forEach(({ log10Activations }, l) => {
    along += (middle - l) * (log10Activations - mean);
    square += (middle - l) ** 2;
  });
  return along / square;
}
