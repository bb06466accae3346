// The assignment of src/math/transport/solveAssignment.ts, step for step, on lists in memory; its reasons are told there.
import { augment } from './assignment/augment';
import { bid, rangeOfCosts, setColumnMinima } from './assignment/bid';
import { columnOf, columns, i32At, layOut, prices, rows } from './assignment/problem';
import { start } from './assignment/start';

const MOST_FREE = 6;

/** Leaves the assignment at `columnOfAt` and `rowOfAt` and the prices at `pricesAt`; returns 0 if there is none. */
export function solve(
  rowCount: i32,
  columnCount: i32,
  costsAt: usize,
  pricesAt: usize,
  columnOfAt: usize,
  rowOfAt: usize,
  work: usize,
): i32 {
  layOut(rowCount, columnCount, costsAt, pricesAt, columnOfAt, rowOfAt, work);
  memory.fill(prices, 0, (<usize>columns) << 3);
  const range = rows == columns && rows > 0 ? rangeOfCosts() : -1;
  if (range != -1) setColumnMinima();
  if (MOST_FREE * start() > rows && range != -1) {
    bid(range);
    start();
  }
  for (let i = 0; i < rows; i++) {
    if (i32At(columnOf, i) == -1 && !augment(i)) return 0;
  }
  return 1;
}
