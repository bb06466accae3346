import { columns, f64At, prices, startOfRow } from './problem';

/** What `scanRow` found: the first column of least cost − price, that value, and the second least. */
export let cheapest: i32 = 0;
export let lowest: f64 = 0;
export let second: f64 = 0;

/** Columns between two notes of where the least value lies; 8 times a whole number. */
const CHUNK = 64;

/** Each lane's least and second least value, and the chunk in which the least one was first met. */
let least: v128 = f64x2.splat(Infinity);
let next: v128 = f64x2.splat(Infinity);
let found: v128 = i64x2.splat(0);

function pair(start: usize, at: usize): v128 {
  return f64x2.sub(v128.load(start + at), v128.load(prices + at));
}

/** Finds the least two values, each lane its own two, then the column within the chunk of the least. */
export function scanRow(row: i32): void {
  const start = startOfRow(row);
  const full = scanLanes(start);
  const left = f64x2.extract_lane(least, 0);
  const right = f64x2.extract_lane(least, 1);
  let low = min(left, right);
  let after = min(max(left, right), min(f64x2.extract_lane(next, 0), f64x2.extract_lane(next, 1)));
  const leftAt = <i32>i64x2.extract_lane(found, 0);
  const rightAt = <i32>i64x2.extract_lane(found, 1);
  let at = left < right ? leftAt : right < left ? rightAt : min(leftAt, rightAt);
  for (let j = full; j < columns; j++) {
    const value = f64At(start, j) - f64At(prices, j);
    if (value < low) {
      after = low;
      low = value;
      at = j;
    } else if (value < after) after = value;
  }
  lowest = low;
  second = after;
  cheapest = columnAt(start, at, low);
}

/** The first column from `from` on where cost − price is `value`. */
function columnAt(start: usize, from: i32, value: f64): i32 {
  const wanted = f64x2.splat(value);
  let j = from;
  for (; j + 4 <= columns; j += 4) {
    const at = (<usize>j) << 3;
    const hits = v128.or(f64x2.eq(pair(start, at), wanted), f64x2.eq(pair(start, at + 16), wanted));
    if (v128.any_true(hits)) break;
  }
  while (j < columns - 1 && f64At(start, j) - f64At(prices, j) != value) j++;
  return j;
}

/** Eight columns at a time; returns how many columns that covers. */
function scanLanes(start: usize): i32 {
  const full = columns & ~7;
  let best = f64x2.splat(Infinity);
  let where = i64x2.splat(0);
  let a = best;
  let b = best;
  let c = best;
  let d = best;
  let nextA = best;
  let nextB = best;
  let nextC = best;
  let nextD = best;
  for (let j = 0; j < full;) {
    const chunk = i64x2.splat(j);
    for (const end = min(j + CHUNK, full); j < end; j += 8) {
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
    const lower = f64x2.pmin(f64x2.pmin(a, b), f64x2.pmin(c, d));
    where = v128.bitselect(chunk, where, f64x2.lt(lower, best));
    best = f64x2.pmin(best, lower);
  }
  nextA = f64x2.pmin(f64x2.pmin(nextA, nextB), f64x2.pmax(a, b));
  nextC = f64x2.pmin(f64x2.pmin(nextC, nextD), f64x2.pmax(c, d));
  next = f64x2.pmin(f64x2.pmin(nextA, nextC), f64x2.pmax(f64x2.pmin(a, b), f64x2.pmin(c, d)));
  least = best;
  found = where;
  return full;
}
