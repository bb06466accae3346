import { allocate, upTo } from './memory';
import { TILE_COLUMNS } from './product';

/** Slopes of a hidden layer: `below` under 0 and 1 above, or those of tanh or softplus. */
export const PIECEWISE: i32 = 0;
export const TANH: i32 = 1;
export const SOFTPLUS: i32 = 2;

/** Layers of a net at most: twelve hidden ones and the output. */
const MOST_LAYERS: i32 = 13;
/** Bytes for one `Layer` or `Place` in a net's table. */
const SLOT: usize = 64;

/** One layer's weights: its part of the net's flat vector, and the forms that the products read. */
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  /** W row-major [out][in] and then b, in the flat vector; the same place in the flat gradient. */
  offset: usize;
  /** Wᵀ in panels of 8 outputs, for the forward sweep; W in panels of 8 inputs, for the backward one. */
  forward: usize;
  backward: usize;
  /** b, padded with zeros to whole panels. */
  bias: usize;
  /** What W is divided by in the packed forms: 1, or its spectral norm. */
  divisor: f32;
  /** ∂/∂W with padded rows, [out][in], or [in][out] where there are few inputs, so that the long side fills registers. */
  gradient: usize;
  gradientStride: usize;
  biasGradient: usize;
}

/** The values between two layers for one block of rows; place 0 is the net's input, the last one its output. */
@unmanaged
export class Place {
  width: i32;
  /** Bytes from row to row, whole panels wide. */
  stride: usize;
  /** Activations h, which the tangent sweep of the penalty overwrites. */
  values: usize;
  /** Derivatives δ by what stood before the activation. */
  deltas: usize;
  /** φ′, where φ is curved. */
  slopes: usize;
  /** What φ″ adds to the penalty's deltas, where φ is curved and there is a penalty. */
  bends: usize;
}

@unmanaged
export class Net {
  depth: i32;
  /** Numbers in the flat vector. */
  length: i32;
  activation: i32;
  below: f32;
  layers: usize;
  places: usize;
  /** Flat vectors, each with room up to a whole register. */
  weights: usize;
  gradient: usize;
  first: usize;
  second: usize;
  /** Zeros for products without a bias. */
  zeros: usize;

  @inline
  layer(l: i32): Layer {
    return changetype<Layer>(this.layers + <usize>l * SLOT);
  }

  /** What layer l reads is at place l, what it makes at place l + 1. */
  @inline
  place(l: i32): Place {
    return changetype<Place>(this.places + <usize>l * SLOT);
  }

  @inline
  curved(): bool {
    return this.activation != PIECEWISE;
  }
}

export function createNet(): Net {
  const net = changetype<Net>(allocate(offsetof<Net>()));
  net.layers = allocate(<usize>MOST_LAYERS * SLOT);
  net.places = allocate(<usize>(MOST_LAYERS + 1) * SLOT);
  return net;
}

export function addLayer(net: Net, inputs: i32, outputs: i32): void {
  const layer = net.layer(net.depth);
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.offset = (<usize>net.length) << 2;
  layer.divisor = 1;
  net.place(net.depth).width = inputs;
  net.place(net.depth + 1).width = outputs;
  net.depth++;
  net.length += (inputs + 1) * outputs;
}

/** Panels of 8 that hold `width` columns. */
export function panelsOf(width: i32): i32 {
  return (width + TILE_COLUMNS - 1) / TILE_COLUMNS;
}

/** Whether a layer's gradient is kept as [in][out]. */
export function isTransposed(layer: Layer): bool {
  return layer.inputs < TILE_COLUMNS && layer.outputs > layer.inputs;
}

/** Bytes of a row of `width` numbers; rows of wide layers are kept from falling on the same few cache sets. */
function strideOf(width: i32): usize {
  const whole = upTo(width, TILE_COLUMNS);
  return (<usize>(whole >= 64 ? whole + TILE_COLUMNS : whole)) << 2;
}

/** Makes room for all that a net needs to sweep `rows` rows at once, `bendRows` of them with second derivatives. */
export function layOut(net: Net, rows: i32, bendRows: i32): void {
  const flat = (<usize>upTo(net.length, 4)) << 2;
  net.weights = allocate(flat);
  net.gradient = allocate(flat);
  net.first = allocate(flat);
  net.second = allocate(flat);
  let widest = 0;
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const inputs = upTo(layer.inputs, TILE_COLUMNS);
    const outputs = upTo(layer.outputs, TILE_COLUMNS);
    widest = max(widest, max(inputs, outputs));
    layer.forward = allocate((<usize>(layer.inputs * outputs)) << 2);
    layer.backward = allocate((<usize>(inputs * layer.outputs)) << 2);
    layer.bias = allocate((<usize>outputs) << 2);
    layer.biasGradient = allocate((<usize>outputs) << 2);
    layer.gradientStride = (<usize>(isTransposed(layer) ? outputs : inputs)) << 2;
    layer.gradient = allocate((<usize>(inputs * outputs)) << 2);
  }
  net.zeros = allocate((<usize>widest) << 2);
  for (let l = 0; l <= net.depth; l++) {
    const place = net.place(l);
    place.stride = strideOf(place.width);
    place.values = allocate(<usize>rows * place.stride);
    place.deltas = allocate(<usize>rows * place.stride);
    if (!net.curved() || l == 0 || l == net.depth) continue;
    place.slopes = allocate(<usize>rows * place.stride);
    if (bendRows > 0) place.bends = allocate(<usize>bendRows * place.stride);
  }
}
