import { exponential, hyperbolicTangent, sigmoidOf, softplusOf } from './elementary';
import { Net, Place, TANH } from './net';

/** z → φ(z) in place for rows of a hidden layer, with φ′(z) written to its slopes. */
export function activate(net: Net, place: Place, firstRow: i32, rows: i32): void {
  const from = <usize>firstRow * place.stride;
  const end = from + <usize>rows * place.stride;
  const one = f32x4.splat(1);
  for (let at = from; at < end; at += 16) {
    const z = v128.load(place.values + at);
    if (net.activation == TANH) {
      const h = hyperbolicTangent(z);
      v128.store(place.values + at, h);
      v128.store(place.slopes + at, f32x4.sub(one, f32x4.mul(h, h)));
    } else {
      const e = exponential(f32x4.neg(f32x4.abs(z)));
      v128.store(place.values + at, softplusOf(z, e));
      v128.store(place.slopes + at, sigmoidOf(z, e));
    }
  }
}

/** values ← values ⊙ factors over `bytes`. */
export function multiplyBy(values: usize, factors: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(values + at, f32x4.mul(v128.load(values + at), v128.load(factors + at)));
  }
}

/** values ← values ⊙ factors + terms over `bytes`. */
export function multiplyByAndAdd(values: usize, factors: usize, terms: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const scaled = f32x4.mul(v128.load(values + at), v128.load(factors + at));
    v128.store(values + at, f32x4.add(scaled, v128.load(terms + at)));
  }
}

/** bends = deltas ⊙ φ″, from φ and φ′: −2φφ′ for tanh, φ′(1 − φ′) for softplus; rows from `firstRow` on. */
export function keepBends(net: Net, place: Place, firstRow: i32, rows: i32): void {
  const from = <usize>firstRow * place.stride;
  const bytes = <usize>rows * place.stride;
  const one = f32x4.splat(1);
  const minusTwo = f32x4.splat(-2);
  for (let at: usize = 0; at < bytes; at += 16) {
    const slope = v128.load(place.slopes + from + at);
    const other =
      net.activation == TANH
        ? f32x4.mul(minusTwo, v128.load(place.values + from + at))
        : f32x4.sub(one, slope);
    const bend = f32x4.mul(slope, other);
    v128.store(place.bends + at, f32x4.mul(v128.load(place.deltas + from + at), bend));
  }
}
