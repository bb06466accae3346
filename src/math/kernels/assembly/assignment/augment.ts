import {
  columnOf,
  columns,
  f64At,
  i32At,
  label,
  previous,
  prices,
  rowOf,
  setF64,
  setI32,
  settled,
  settledAt,
  startOfRow,
  weight,
} from './problem';

export function augment(freeRow: i32): bool {
  for (let j = 0; j < columns; j++) setF64(label, j, Infinity);
  memory.copy(weight, prices, (<usize>columns) << 3);
  let row = freeRow;
  let base: f64 = 0;
  let count = 0;
  while (true) {
    const reached = relax(row, base);
    if (reached == Infinity) return false;
    const column = nearest(reached);
    row = i32At(rowOf, column);
    if (row == -1) {
      for (let k = 0; k < count; k++) {
        const j = i32At(settled, k);
        setF64(prices, j, f64At(prices, j) + (f64At(settledAt, k) - reached));
      }
      reassign(freeRow, column);
      return true;
    }
    setI32(settled, count, column);
    setF64(settledAt, count, reached);
    count++;
    base = f64At(startOfRow(row), column) - f64At(prices, column) - reached;
    setF64(label, column, Infinity);
    setF64(weight, column, -Infinity);
  }
}

/** Four columns at a time; most of them are no nearer through this row and nothing is stored. */
function relax(row: i32, base: f64): f64 {
  const start = startOfRow(row);
  const bases = f64x2.splat(base);
  const who = i32x4.splat(row);
  let leastA = f64x2.splat(Infinity);
  let leastB = leastA;
  let j = 0;
  for (; j + 4 <= columns; j += 4) {
    const at = (<usize>j) << 3;
    const a = f64x2.sub(f64x2.sub(v128.load(start + at), v128.load(weight + at)), bases);
    const b = f64x2.sub(f64x2.sub(v128.load(start + at, 16), v128.load(weight + at, 16)), bases);
    let knownA = v128.load(label + at);
    let knownB = v128.load(label + at, 16);
    const nearerA = f64x2.lt(a, knownA);
    const nearerB = f64x2.lt(b, knownB);
    if (v128.any_true(v128.or(nearerA, nearerB))) {
      knownA = f64x2.pmin(knownA, a);
      knownB = f64x2.pmin(knownB, b);
      v128.store(label + at, knownA);
      v128.store(label + at, knownB, 16);
      const entry = previous + ((<usize>j) << 2);
      const nearer = v128.shuffle<i32>(nearerA, nearerB, 0, 2, 4, 6);
      v128.store(entry, v128.bitselect(who, v128.load(entry), nearer));
    }
    leastA = f64x2.pmin(leastA, knownA);
    leastB = f64x2.pmin(leastB, knownB);
  }
  leastA = f64x2.pmin(leastA, leastB);
  let least = min(f64x2.extract_lane(leastA, 0), f64x2.extract_lane(leastA, 1));
  for (; j < columns; j++) {
    const through = f64At(start, j) - f64At(weight, j) - base;
    if (through < f64At(label, j)) {
      setF64(label, j, through);
      setI32(previous, j, row);
    }
    least = min(least, f64At(label, j));
  }
  return least;
}

function nearest(reached: f64): i32 {
  const wanted = f64x2.splat(reached);
  let first = -1;
  for (let j = 0; j < columns;) {
    const end = min(j + 4, columns);
    const at = label + ((<usize>j) << 3);
    const full = end == j + 4;
    if (
      full &&
      !v128.any_true(v128.or(f64x2.eq(v128.load(at), wanted), f64x2.eq(v128.load(at, 16), wanted)))
    ) {
      j = end;
      continue;
    }
    for (; j < end; j++) {
      if (f64At(label, j) != reached) continue;
      if (i32At(rowOf, j) == -1) return j;
      if (first == -1) first = j;
    }
  }
  return first;
}

function reassign(freeRow: i32, end: i32): void {
  let column = end;
  while (true) {
    const row = i32At(previous, column);
    const released = i32At(columnOf, row);
    setI32(columnOf, row, column);
    setI32(rowOf, column, row);
    if (row == freeRow) return;
    column = released;
  }
}
