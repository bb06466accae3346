import { dimension, drawNormal, drawReal, drawSegment, normal } from './datasets';
import { enter } from './philox';

// The laws of src/train/datasets/createFixed.ts, draw for draw.

/** A generator that learns; else the law that takes its place. */
const LEARNS: i32 = 0;
const NOISY_REAL: i32 = 1;
const NORMAL: i32 = 2;

/** Stream number of src/train/streams.ts. */
const FIXED: u32 = 10;

let kind: i32 = LEARNS;
let place: f64 = 0;
let spread: f64 = 0;

export function define(kindOf: i32, placeOf: f64, spreadOf: f64): void {
  kind = kindOf;
  place = placeOf;
  spread = spreadOf;
}

export function isFixed(): bool {
  return kind != LEARNS;
}

/** `fixedBatch`: the law's points of a critic update, laid end to end. */
export function drawFixed(points: i32, update: i32, out: usize): void {
  enter(FIXED, update);
  if (kind == NORMAL) return drawNormal(points, out, place, spread);
  if (kind != NOISY_REAL) return drawSegment(points, out, place);
  drawReal(points, out);
  const end = out + ((<usize>(points * dimension())) << 2);
  for (let at = out; at < end; at += 4) {
    store<f32>(at, <f32>(<f64>load<f32>(at) + spread * normal()));
  }
}
