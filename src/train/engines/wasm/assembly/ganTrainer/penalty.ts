import { multiplyBy, multiplyByAndAdd } from './activation';
import { Net, panelsOf } from './net';
import { product } from './product';
import { deltasBehind } from './sweeps';

/** Σ of what the penalty punishes, and of ‖∇f‖, over the points seen since they were set to 0. */
export let penaltySum: f64 = 0;
export let normSum: f64 = 0;

export function clearPenalty(): void {
  penaltySum = 0;
  normSum = 0;
}

/**
 * Turns ∇f(x̂) of `count` points into u = `scale` · 2 (‖∇f‖ − 1) ∇f/‖∇f‖ (one-sided: 0 where ‖∇f‖ < 1; 0 where the norm
 * is), which it writes over the points themselves; rows up to `rows` become 0. Leaves the norms at `norms`.
 */
function writeDirections(
  net: Net,
  firstRow: i32,
  count: i32,
  rows: i32,
  scale: f64,
  oneSided: bool,
  norms: usize,
): void {
  const place = net.place(0);
  for (let row = 0; row < rows; row++) {
    const gradient = place.deltas + <usize>(firstRow + row) * place.stride;
    const direction = place.values + <usize>(firstRow + row) * place.stride;
    const x = <f64>load<f32>(gradient);
    const y = <f64>load<f32>(gradient, 4);
    const norm = Math.sqrt(x * x + y * y);
    const excess = norm - 1.0;
    const punished = oneSided && excess < 0 ? 0.0 : excess;
    const factor = row >= count || norm == 0 ? 0.0 : (scale * 2.0 * punished) / norm;
    store<f32>(direction, <f32>(factor * x));
    store<f32>(direction, <f32>(factor * y), 4);
    if (row >= count) continue;
    store<f32>(norms + ((<usize>row) << 2), <f32>norm);
    penaltySum += punished * punished;
    normSum += norm;
  }
}

/** Copies what each layer read at the mixed rows to the rows after them, before tangents take their place. */
function keepInputs(critic: Net, firstRow: i32, rows: i32): void {
  for (let l = 0; l < critic.depth; l++) {
    const place = critic.place(l);
    const bytes = <usize>rows * place.stride;
    const from = place.values + <usize>firstRow * place.stride;
    memory.copy(from + bytes, from, bytes);
  }
}

/** The tangent sweep t_l = φ′ ⊙ (W_l t_{l−1}) from t_0 = u, over the activations of the mixed rows. */
function sweepTangents(critic: Net, firstRow: i32, rows: i32): void {
  for (let l = 0; l < critic.depth - 1; l++) {
    const layer = critic.layer(l);
    const input = critic.place(l);
    const output = critic.place(l + 1);
    const start = <usize>firstRow * output.stride;
    const bytes = <usize>rows * output.stride;
    const curved = critic.curved();
    product(
      rows,
      layer.inputs,
      panelsOf(layer.outputs),
      input.values + <usize>firstRow * input.stride,
      input.stride,
      layer.forward,
      critic.zeros,
      output.values + start,
      output.stride,
      curved ? 0 : output.values + start,
      curved ? 1 : critic.below,
    );
    if (!curved) continue;
    multiplyBy(output.bends, output.values + start, bytes);
    multiplyBy(output.values + start, output.slopes + start, bytes);
  }
}

/** What a curved activation adds: the bends swept back to the input, in the rows after the mixed ones. */
function sweepBends(critic: Net, mixedRow: i32, rows: i32): void {
  const firstRow = mixedRow + rows;
  const last = critic.place(critic.depth);
  memory.fill(last.deltas + <usize>firstRow * last.stride, 0, <usize>rows * last.stride);
  for (let l = critic.depth - 1; l > 0; l--) {
    const place = critic.place(l);
    deltasBehind(critic, l, firstRow, rows, false);
    multiplyByAndAdd(
      place.deltas + <usize>firstRow * place.stride,
      place.slopes + <usize>mixedRow * place.stride,
      place.bends,
      <usize>rows * place.stride,
    );
  }
}

/**
 * Prepares the mixed rows, swept forward and backward with unit deltas at the output, so that their weight gradients are
 * the penalty's: δ_l beside tangents t_{l−1}, and for a curved activation as many rows more. The identity is told in
 * src/train/reference/addPenaltyGradient.ts.
 */
export function preparePenalty(
  critic: Net,
  mixedRow: i32,
  count: i32,
  rows: i32,
  scale: f64,
  oneSided: bool,
  norms: usize,
): void {
  deltasBehind(critic, 0, mixedRow, rows, false);
  if (critic.curved()) keepInputs(critic, mixedRow, rows);
  writeDirections(critic, mixedRow, count, rows, scale, oneSided, norms);
  sweepTangents(critic, mixedRow, rows);
  if (critic.curved()) sweepBends(critic, mixedRow, rows);
}
