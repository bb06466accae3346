import { isTransposed, Layer, Net } from './net';
import { TILE_COLUMNS } from './product';

/** Brings the flat weights of every layer, divided by its divisor, into the forms that the products read. */
export function pack(net: Net): void {
  for (let l = 0; l < net.depth; l++) packLayer(net.weights, net.layer(l));
}

function packLayer(weights: usize, layer: Layer): void {
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  const divisor = layer.divisor;
  let from = weights + layer.offset;
  for (let o = 0; o < outputs; o++) {
    // Entry (o, i) is in the forward panel of o at row i, and in the backward panel of i at row o.
    let forward =
      layer.forward + <usize>((o / TILE_COLUMNS) * inputs * TILE_COLUMNS + (o % TILE_COLUMNS)) * 4;
    let backward = layer.backward + <usize>(o * TILE_COLUMNS) * 4;
    for (let i = 0; i < inputs; i++) {
      const weight = load<f32>(from) / divisor;
      store<f32>(forward, weight);
      store<f32>(backward, weight);
      from += 4;
      forward += 4 * TILE_COLUMNS;
      backward += (i + 1) % TILE_COLUMNS == 0 ? <usize>(outputs * TILE_COLUMNS - TILE_COLUMNS + 1) * 4 : 4;
    }
  }
  memory.copy(layer.bias, from, (<usize>outputs) << 2);
}

export function clearGradient(net: Net): void {
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const rows = isTransposed(layer) ? layer.inputs : layer.outputs;
    // Whole tiles of 4 rows are written.
    memory.fill(layer.gradient, 0, <usize>((rows + 3) & ~3) * layer.gradientStride);
    memory.fill(layer.biasGradient, 0, (<usize>((layer.outputs + 7) & ~7)) << 2);
  }
}

/** Brings the padded gradients of all layers into the flat vector that the optimiser reads. */
export function flattenGradient(net: Net): void {
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    let to = net.gradient + layer.offset;
    const transposed = isTransposed(layer);
    const right: usize = transposed ? layer.gradientStride : 4;
    const down: usize = transposed ? 4 : layer.gradientStride;
    for (let o = 0; o < layer.outputs; o++) {
      let from = layer.gradient + <usize>o * down;
      if (!transposed) {
        memory.copy(to, from, (<usize>layer.inputs) << 2);
        to += (<usize>layer.inputs) << 2;
        continue;
      }
      for (let i = 0; i < layer.inputs; i++) {
        store<f32>(to, load<f32>(from));
        to += 4;
        from += right;
      }
    }
    memory.copy(to, layer.biasGradient, (<usize>layer.outputs) << 2);
  }
}
