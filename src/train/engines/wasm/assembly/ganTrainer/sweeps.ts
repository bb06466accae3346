import { activate, keepBends, multiplyBy } from './activation';
import { isTransposed, Net, panelsOf } from './net';
import { addColumnSums, addOuterProduct } from './outerProduct';
import { narrowProduct, NARROW } from './narrowProduct';
import { product } from './product';

/** z = h Wᵀ + b and h = φ(z), layer by layer, for `rows` rows (a multiple of 4) from `firstRow` on; the output is linear. */
export function forward(net: Net, firstRow: i32, rows: i32): void {
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const input = net.place(l);
    const output = net.place(l + 1);
    const hidden = l < net.depth - 1;
    if (!hidden && layer.outputs <= NARROW) {
      narrowProduct(
        rows,
        layer.inputs,
        input.values + <usize>firstRow * input.stride,
        input.stride,
        layer.forward,
        layer.bias,
        output.values + <usize>firstRow * output.stride,
        output.stride,
      );
      continue;
    }
    product(
      rows,
      layer.inputs,
      panelsOf(layer.outputs),
      input.values + <usize>firstRow * input.stride,
      input.stride,
      layer.forward,
      layer.bias,
      output.values + <usize>firstRow * output.stride,
      output.stride,
      0,
      hidden && !net.curved() ? net.below : 1,
    );
    if (hidden && net.curved()) activate(net, output, firstRow, rows);
  }
}

/** δ of a place's rows from the next place's: (δ W), times φ′ where the place is a hidden one and `slopes` is asked for. */
export function deltasBehind(net: Net, l: i32, firstRow: i32, rows: i32, slopes: bool): void {
  const layer = net.layer(l);
  const input = net.place(l);
  const output = net.place(l + 1);
  const start = <usize>firstRow * input.stride;
  const mask = slopes && l > 0 && !net.curved();
  if (l == 0 && layer.inputs <= NARROW) {
    narrowProduct(
      rows,
      layer.outputs,
      output.deltas + <usize>firstRow * output.stride,
      output.stride,
      layer.backward,
      net.zeros,
      input.deltas + start,
      input.stride,
    );
    return;
  }
  product(
    rows,
    layer.outputs,
    panelsOf(layer.inputs),
    output.deltas + <usize>firstRow * output.stride,
    output.stride,
    layer.backward,
    net.zeros,
    input.deltas + start,
    input.stride,
    mask ? input.values + start : 0,
    mask ? net.below : 1,
  );
  if (slopes && l > 0 && net.curved()) {
    multiplyBy(input.deltas + start, input.slopes + start, <usize>rows * input.stride);
  }
}

/** From the deltas at the output back to the first hidden layer, for the rows from 0 on. */
export function backward(net: Net, rows: i32): void {
  for (let l = net.depth - 1; l > 0; l--) deltasBehind(net, l, 0, rows, true);
}

/** As `backward`, and keeps for the last `bendRows` rows what the curvature of the activation will be multiplied by. */
export function backwardWithBends(net: Net, rows: i32, bendRows: i32): void {
  const first = rows - bendRows;
  for (let l = net.depth - 1; l > 0; l--) {
    const place = net.place(l);
    deltasBehind(net, l, 0, rows, false);
    keepBends(net, place, first, bendRows);
    multiplyBy(place.deltas, place.slopes, <usize>rows * place.stride);
  }
}

/** Adds δᵀ h of every layer over the rows from 0 on to its weight gradient. */
export function addWeightGradients(net: Net, rows: i32): void {
  for (let l = 0; l < net.depth; l++) {
    const layer = net.layer(l);
    const input = net.place(l);
    const output = net.place(l + 1);
    if (isTransposed(layer)) {
      addOuterProduct(
        rows,
        input.values,
        input.stride,
        layer.inputs,
        output.deltas,
        output.stride,
        layer.outputs,
        layer.gradient,
        layer.gradientStride,
      );
    } else {
      addOuterProduct(
        rows,
        output.deltas,
        output.stride,
        layer.outputs,
        input.values,
        input.stride,
        layer.inputs,
        layer.gradient,
        layer.gradientStride,
      );
    }
  }
}

/** Adds Σ δ of every layer over some rows to its bias gradient. */
export function addBiasGradients(net: Net, firstRow: i32, rows: i32): void {
  for (let l = 0; l < net.depth; l++) {
    const place = net.place(l + 1);
    const start = place.deltas + <usize>firstRow * place.stride;
    addColumnSums(rows, start, place.stride, place.width, net.layer(l).biasGradient);
  }
}
