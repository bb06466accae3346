import { columns, costs, f64At } from './tree';

export function priceOf(row: i32, column: i32): f64 {
  return f64At(costs, row * columns + column);
}

function pair(start: usize, raise: usize, at: usize): v128 {
  return f64x2.add(v128.load(start + at), v128.load(raise + at));
}

/** The least cost + `raise` in a row, eight columns at a time. */
export function leastRaised(row: i32, raise: usize): f64 {
  const start = costs + ((<usize>row * <usize>columns) << 3);
  let a = f64x2.splat(Infinity);
  let b = a;
  let c = a;
  let d = a;
  let j = 0;
  for (; j + 8 <= columns; j += 8) {
    const at = (<usize>j) << 3;
    a = f64x2.pmin(a, pair(start, raise, at));
    b = f64x2.pmin(b, pair(start, raise, at + 16));
    c = f64x2.pmin(c, pair(start, raise, at + 32));
    d = f64x2.pmin(d, pair(start, raise, at + 48));
  }
  a = f64x2.pmin(f64x2.pmin(a, b), f64x2.pmin(c, d));
  let least = min(f64x2.extract_lane(a, 0), f64x2.extract_lane(a, 1));
  for (; j < columns; j++) least = min(least, f64At(start, j) + f64At(raise, j));
  return least;
}

/** The first column where cost + `raise` is `least`. */
export function cheapestColumn(row: i32, raise: usize, least: f64): i32 {
  const start = costs + ((<usize>row * <usize>columns) << 3);
  const wanted = f64x2.splat(least);
  let j = 0;
  for (; j + 4 <= columns; j += 4) {
    const at = (<usize>j) << 3;
    const left = f64x2.eq(wanted, pair(start, raise, at));
    const right = f64x2.eq(wanted, pair(start, raise, at + 16));
    if (v128.any_true(v128.or(left, right))) break;
  }
  while (f64At(start, j) + f64At(raise, j) != least) j++;
  return j;
}
