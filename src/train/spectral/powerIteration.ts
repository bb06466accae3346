import type { LayerLayout } from '../mlpLayout.ts';

/** A norm below this counts as this, as in PyTorch's `normalize`: of a zero matrix the directions become 0, not NaN. */
const NORM_FLOOR = 1e-12;

/**
 * One power iteration for a weight matrix inside a flat vector, in place: v ← Wᵀu/‖Wᵀu‖, then u ← Wv/‖Wv‖.
 *
 * Sums run in the order of the index, in float64.
 */
export function powerIteration(
  flat: ArrayLike<number>,
  { inputs, outputs, weights }: LayerLayout,
  u: Float64Array,
  v: Float64Array,
): void {
  v.fill(0);
  for (let i = 0; i < outputs; i += 1) {
    for (let j = 0; j < inputs; j += 1) v[j]! += u[i]! * flat[weights + i * inputs + j]!;
  }
  normalise(v);
  for (let i = 0; i < outputs; i += 1) {
    let sum = 0;
    for (let j = 0; j < inputs; j += 1) sum += flat[weights + i * inputs + j]! * v[j]!;
    u[i] = sum;
  }
  normalise(u);
}

function normalise(vector: Float64Array): void {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  const divisor = Math.max(norm, NORM_FLOOR);
  for (let i = 0; i < vector.length; i += 1) vector[i]! /= divisor;
}
