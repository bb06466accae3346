import { allocate } from './memory';
import { centredUniform, integerBelow, uniform } from './philox';
import { normalQuantile } from './quantile';

// The samplers of src/math/random/datasets, draw for draw.

/** What `define` takes for a data set; POINTS is any equal mixture of round Gaussians, drawn points among them. */
const POINTS: i32 = 0;
const SWISS_ROLL: i32 = 1;
const RING: i32 = 2;
const MOONS: i32 = 3;
const NORMAL: i32 = 4;

const TWO_PI: f64 = 2.0 * Math.PI;

let kind: i32 = POINTS;
let count: i32 = 0;
let noise: f64 = 0;
let mean: f64 = 0;
let centres: usize = 0;
let cosine: f64 = 0;
let sine: f64 = 0;

/** Sets the data set and makes room for its centres x0, y0, x1, y1 … in float64, for the caller to fill. */
export function define(kindOf: i32, centresOf: i32, sd: f64, meanOf: f64): usize {
  kind = kindOf;
  count = centresOf;
  noise = sd;
  mean = meanOf;
  centres = allocate((<usize>centresOf) << 4);
  return centres;
}

export function normal(): f64 {
  return normalQuantile(centredUniform());
}

/** `unitVector`: cos and sin of an angle in whole turns, left in `cosine` and `sine`. */
function turnTo(turns: f64): void {
  const scaled = 4.0 * turns;
  let quarters = Math.floor(scaled);
  if (scaled - quarters >= 0.5) quarters += 1.0;
  const x = TWO_PI * (turns - quarters / 4.0);
  let c = 1.0;
  let s = x;
  let power = x;
  for (let n = 2; n <= 16; n += 2) {
    power *= -x / <f64>n;
    c += power;
    power *= x / <f64>(n + 1);
    s += power;
  }
  const turn = (<i32>quarters) & 3;
  cosine = turn == 0 ? c : turn == 1 ? -s : turn == 2 ? -c : s;
  sine = turn == 0 ? s : turn == 1 ? c : turn == 2 ? -s : -c;
}

/** How many numbers a point of the data set is. */
export function dimension(): i32 {
  return kind == NORMAL ? 1 : 2;
}

/** Numbers of N(place, spread²) on the line, as float32. */
export function drawNormal(points: i32, out: usize, place: f64, spread: f64): void {
  for (const end = out + ((<usize>points) << 2); out < end; out += 4) {
    store<f32>(out, <f32>(place + spread * normal()));
  }
}

/** Points (place, y), y uniform in [0, 1), as float32. */
export function drawSegment(points: i32, out: usize, place: f64): void {
  for (const end = out + ((<usize>points) << 3); out < end; out += 8) {
    store<f32>(out, <f32>place);
    store<f32>(out, <f32>uniform(), 4);
  }
}

/** Writes `points` independent points, laid end to end, of the data set as float32. */
export function drawReal(points: i32, out: usize): void {
  if (kind == NORMAL) return drawNormal(points, out, mean, noise);
  if (kind > MOONS) return drawSegment(points, out, 0);
  for (const end = out + ((<usize>points) << 3); out < end; out += 8) {
    let x: f64;
    let y: f64;
    let scale = 1.0;
    if (kind == POINTS) {
      const chosen = centres + ((<usize>integerBelow(count)) << 4);
      x = load<f64>(chosen);
      y = load<f64>(chosen, 8);
    } else if (kind == SWISS_ROLL) {
      const turns = 0.75 * (1.0 + 2.0 * uniform());
      turnTo(turns);
      const t = TWO_PI * turns;
      x = t * cosine;
      y = t * sine;
      scale = 7.5;
    } else if (kind == RING) {
      turnTo(uniform());
      x = (2.0 / 1.414) * cosine;
      y = (2.0 / 1.414) * sine;
    } else {
      turnTo(uniform() / 2.0);
      const upper = integerBelow(2) == 0;
      x = upper ? cosine - 0.5 : 0.5 - cosine;
      y = upper ? sine - 0.25 : 0.25 - sine;
    }
    x += noise * normal();
    y += noise * normal();
    store<f32>(out, <f32>(x / scale));
    store<f32>(out, <f32>(y / scale), 4);
  }
}
