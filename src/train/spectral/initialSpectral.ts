import { createRng } from '@/math/random/createRng.ts';
import { initialWeights } from '../initialWeights.ts';
import { mlpLayout } from '../mlpLayout.ts';
import { criticSizes } from '../netSizes.ts';
import type { RunSpec } from '../spec.ts';
import { STREAMS } from '../streams.ts';
import { powerIteration } from './powerIteration.ts';
import { spectralLayout } from './spectralLayout.ts';

/** PyTorch's `spectral_norm` begins with as many, so that the critic is close to 1-Lipschitz layers from the first batch. */
const ITERATIONS = 15;

/**
 * The singular directions of a critic's weight matrices before the first update, flat as `spectralLayout` places them;
 * empty unless the objective is `wgan-sn`.
 *
 * u is drawn standard normal, layer after layer, and then 15 power iterations turn u and v to the initial weights' first
 * singular directions; float64, rounded at the end. The length of u does not matter to v.
 */
export function initialSpectral(spec: RunSpec): Float32Array {
  if (spec.objective !== 'wgan-sn') return new Float32Array(0);
  const flat = initialWeights(spec, 'critic');
  const layout = mlpLayout(criticSizes(spec));
  const places = spectralLayout(layout);
  const rng = createRng(spec.seed, STREAMS.criticSpectral);
  const directions = new Float64Array(places.length);
  layout.layers.forEach((layer, l) => {
    const { left, right } = places.layers[l]!;
    const u = directions.subarray(left, right);
    const v = directions.subarray(right, right + layer.inputs);
    for (let i = 0; i < u.length; i += 1) u[i] = rng.normal();
    for (let k = 0; k < ITERATIONS; k += 1) powerIteration(flat, layer, u, v);
  });
  return Float32Array.from(directions);
}
