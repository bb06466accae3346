import type { MlpLayout } from '../mlpLayout.ts';
import { powerIteration } from '../spectral/powerIteration.ts';
import { spectralLayout } from '../spectral/spectralLayout.ts';
import { divideBySpectralNorm } from './divideBySpectralNorm.ts';
import type { Normalised } from './divideBySpectralNorm.ts';
import { throughSpectralNorm } from './throughSpectralNorm.ts';

/** Weights as they are trained, and as the net computes with them where they are divided by their spectral norms. */
export interface Parameters {
  raw(): Float64Array;
  effective(): Float64Array;
  directions(): Float64Array;
  /** One power iteration for each weight matrix. */
  iterate(): void;
  /** A flat gradient by the effective weights as one by the raw weights. */
  gradientByRaw(gradient: Float64Array): Float64Array;
  replace(weights: Float64Array): void;
  restore(weights: Float64Array, directions: Float64Array): void;
}

/** Parameters of a net; without `initialDirections` raw and effective weights are the same. */
export function createParameters(
  layout: MlpLayout,
  initialWeights: ArrayLike<number>,
  initialDirections: ArrayLike<number>,
): Parameters {
  const isNormalised = initialDirections.length > 0;
  const places = spectralLayout(layout);
  let raw: Float64Array = Float64Array.from(initialWeights);
  let directions: Float64Array = Float64Array.from(initialDirections);
  let normalised: Normalised | null = null;

  function divided(): Normalised {
    normalised ??= divideBySpectralNorm(layout, raw, directions);
    return normalised;
  }

  function set(weights: Float64Array, next: Float64Array): void {
    raw = weights;
    directions = next;
    normalised = null;
  }

  return {
    raw: () => raw,
    effective: () => (isNormalised ? divided().weights : raw),
    directions: () => directions,
    iterate() {
      if (!isNormalised) return;
      const next = directions.slice();
      layout.layers.forEach((layer, l) => {
        const { left, right } = places.layers[l]!;
        powerIteration(raw, layer, next.subarray(left, right), next.subarray(right, right + layer.inputs));
      });
      set(raw, next);
    },
    gradientByRaw: (gradient) =>
      isNormalised ? throughSpectralNorm(layout, divided(), directions, gradient) : gradient,
    replace: (weights) => set(weights, directions),
    restore: set,
  };
}
