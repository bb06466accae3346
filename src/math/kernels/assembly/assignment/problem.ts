/** Problem and state; addresses of lists, see src/math/transport/startAssignment.ts. */
export let rows: i32 = 0;
export let columns: i32 = 0;
export let costs: usize = 0;
export let prices: usize = 0;
export let columnOf: usize = 0;
export let rowOf: usize = 0;
export let label: usize = 0;
export let weight: usize = 0;
export let settledAt: usize = 0;
export let previous: usize = 0;
export let settled: usize = 0;
export let waiting: usize = 0;

export function i32At(list: usize, k: i32): i32 {
  return load<i32>(list + ((<usize>k) << 2));
}
export function setI32(list: usize, k: i32, value: i32): void {
  store<i32>(list + ((<usize>k) << 2), value);
}
export function f64At(list: usize, k: i32): f64 {
  return load<f64>(list + ((<usize>k) << 3));
}
export function setF64(list: usize, k: i32, value: f64): void {
  store<f64>(list + ((<usize>k) << 3), value);
}
export function startOfRow(row: i32): usize {
  return costs + ((<usize>row * <usize>columns) << 3);
}

/** Places the lists of a search in `work`: 24 bytes of numbers and 8 of links a column, 4 a row. */
export function layOut(
  rowCount: i32,
  columnCount: i32,
  costsAt: usize,
  pricesAt: usize,
  columnOfAt: usize,
  rowOfAt: usize,
  work: usize,
): void {
  rows = rowCount;
  columns = columnCount;
  costs = costsAt;
  prices = pricesAt;
  columnOf = columnOfAt;
  rowOf = rowOfAt;
  label = work;
  weight = label + ((<usize>columns) << 3);
  settledAt = weight + ((<usize>columns) << 3);
  previous = settledAt + ((<usize>columns) << 3);
  settled = previous + ((<usize>columns) << 2);
  waiting = settled + ((<usize>columns) << 2);
}
