import { allocate } from './memory';
import { Layer, Net } from './net';

/** A norm below this counts as this: of a zero matrix the directions become 0, not NaN. */
const NORM_FLOOR: f64 = 1e-12;

/** u and v of each layer, one after the other, as src/train/spectral/spectralLayout.ts places them. */
export let directions: usize = 0;
export let directionCount: i32 = 0;

export function layOutSpectral(net: Net): void {
  for (let l = 0; l < net.depth; l++) directionCount += net.layer(l).outputs + net.layer(l).inputs;
  directions = allocate((<usize>directionCount) << 2);
}

/** One power iteration for every W: v ← Wᵀu/‖Wᵀu‖ and then u ← Wv/‖Wv‖, sums in float64. */
export function turnDirections(net: Net): void {
  let u = directions;
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const v = u + ((<usize>layer.outputs) << 2);
    const w = net.weights + layer.offset;
    project(w, layer.inputs, 4, layer.outputs, (<usize>layer.inputs) << 2, u, v);
    project(w, layer.outputs, (<usize>layer.inputs) << 2, layer.inputs, 4, v, u);
    u = v + ((<usize>layer.inputs) << 2);
  }
}

/** to_i = Σ_k w(i, k) from_k, divided by the length of the whole; `across` and `along` are bytes from i to i and k to k. */
function project(
  w: usize,
  count: i32,
  across: usize,
  terms: i32,
  along: usize,
  from: usize,
  to: usize,
): void {
  let square = 0.0;
  for (let i = 0; i < count; i++) {
    let sum = 0.0;
    let at = w + <usize>i * across;
    for (let k = 0; k < terms; k++, at += along) {
      sum += <f64>load<f32>(at) * <f64>load<f32>(from + ((<usize>k) << 2));
    }
    store<f32>(to + ((<usize>i) << 2), <f32>sum);
    square += sum * sum;
  }
  const length = Math.max(Math.sqrt(square), NORM_FLOOR);
  for (let i = 0; i < count; i++) {
    const at = to + ((<usize>i) << 2);
    store<f32>(at, <f32>(<f64>load<f32>(at) / length));
  }
}

/** Sets what each W is divided by to σ = uᵀWv, at the weights as they stand. */
export function measureNorms(net: Net): void {
  let u = directions;
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const v = u + ((<usize>layer.outputs) << 2);
    layer.divisor = <f32>bilinear(net.weights + layer.offset, layer, u, v);
    u = v + ((<usize>layer.inputs) << 2);
  }
}

/** uᵀ M v of a matrix that lies as a layer's W does. */
function bilinear(matrix: usize, layer: Layer, u: usize, v: usize): f64 {
  let total = 0.0;
  for (let o = 0; o < layer.outputs; o++) {
    let sum = 0.0;
    for (let i = 0; i < layer.inputs; i++) {
      sum += <f64>load<f32>(matrix) * <f64>load<f32>(v + ((<usize>i) << 2));
      matrix += 4;
    }
    total += sum * <f64>load<f32>(u + ((<usize>o) << 2));
  }
  return total;
}

/** From ∂/∂W̄ to ∂/∂W in the flat gradient: (Ḡ − ⟨Ḡ, W̄⟩ u vᵀ)/σ, with u and v held constant. */
export function throughNorms(net: Net): void {
  let u = directions;
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const v = u + ((<usize>layer.outputs) << 2);
    const sigma = <f64>layer.divisor;
    const size = (<usize>(layer.inputs * layer.outputs)) << 2;
    const g = net.gradient + layer.offset;
    const w = net.weights + layer.offset;
    let inner = 0.0;
    for (let at: usize = 0; at < size; at += 4) inner += <f64>load<f32>(g + at) * <f64>load<f32>(w + at);
    inner /= sigma;
    let at = g;
    for (let o = 0; o < layer.outputs; o++) {
      const pull = inner * <f64>load<f32>(u + ((<usize>o) << 2));
      for (let i = 0; i < layer.inputs; i++) {
        const value = (<f64>load<f32>(at) - pull * <f64>load<f32>(v + ((<usize>i) << 2))) / sigma;
        store<f32>(at, <f32>value);
        at += 4;
      }
    }
    u = v + ((<usize>layer.inputs) << 2);
  }
}
