import { columns, f64At, prices, startOfRow } from './problem';

/** What `scanRow` found: the first column of least cost − price, that value, and the second least. */
export let cheapest: i32 = 0;
export let lowest: f64 = 0;
export let second: f64 = 0;

function pair(start: usize, at: usize): v128 {
  return f64x2.sub(v128.load(start + at), v128.load(prices + at));
}

/** Finds the least two values eight columns at a time, each lane its own two, then the column. */
export function scanRow(row: i32): void {
  const start = startOfRow(row);
  let a = f64x2.splat(Infinity);
  let b = a;
  let c = a;
  let d = a;
  let nextA = a;
  let nextB = a;
  let nextC = a;
  let nextD = a;
  let j = 0;
  for (; j + 8 <= columns; j += 8) {
    const at = (<usize>j) << 3;
    const p = pair(start, at);
    const q = pair(start, at + 16);
    const r = pair(start, at + 32);
    const s = pair(start, at + 48);
    nextA = f64x2.pmin(nextA, f64x2.pmax(a, p));
    nextB = f64x2.pmin(nextB, f64x2.pmax(b, q));
    nextC = f64x2.pmin(nextC, f64x2.pmax(c, r));
    nextD = f64x2.pmin(nextD, f64x2.pmax(d, s));
    a = f64x2.pmin(a, p);
    b = f64x2.pmin(b, q);
    c = f64x2.pmin(c, r);
    d = f64x2.pmin(d, s);
  }
  nextA = f64x2.pmin(f64x2.pmin(nextA, nextB), f64x2.pmax(a, b));
  a = f64x2.pmin(a, b);
  nextC = f64x2.pmin(f64x2.pmin(nextC, nextD), f64x2.pmax(c, d));
  c = f64x2.pmin(c, d);
  nextA = f64x2.pmin(f64x2.pmin(nextA, nextC), f64x2.pmax(a, c));
  a = f64x2.pmin(a, c);
  const left = f64x2.extract_lane(a, 0);
  const right = f64x2.extract_lane(a, 1);
  let low = min(left, right);
  let next = min(max(left, right), min(f64x2.extract_lane(nextA, 0), f64x2.extract_lane(nextA, 1)));
  for (; j < columns; j++) {
    const value = f64At(start, j) - f64At(prices, j);
    next = min(next, max(low, value));
    low = min(low, value);
  }
  lowest = low;
  second = next;
  cheapest = columnAt(start, low);
}

function columnAt(start: usize, value: f64): i32 {
  const wanted = f64x2.splat(value);
  let j = 0;
  for (; j + 8 <= columns; j += 8) {
    const at = (<usize>j) << 3;
    const first = v128.or(f64x2.eq(pair(start, at), wanted), f64x2.eq(pair(start, at + 16), wanted));
    const last = v128.or(f64x2.eq(pair(start, at + 32), wanted), f64x2.eq(pair(start, at + 48), wanted));
    if (v128.any_true(v128.or(first, last))) break;
  }
  while (j < columns && f64At(start, j) - f64At(prices, j) != value) j++;
  return j;
}
