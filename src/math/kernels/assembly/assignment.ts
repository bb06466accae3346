// The assignment of src/math/transport/solveAssignment.ts, step for step, on lists in memory; its reasons are told there.
import { augment } from './assignment/augment';
import { bid } from './assignment/bid';
import { columnOf, columns, i32At, layOut, prices, rowOf, rows, setI32 } from './assignment/problem';
import { cheapest, lowest, scanRow } from './assignment/scanRow';

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
  if (rows == columns && rows > 0) bid();
  memory.fill(rowOf, 0xff, (<usize>columns) << 2);
  memory.fill(columnOf, 0xff, (<usize>rows) << 2);
  for (let i = 0; i < rows; i++) {
    scanRow(i);
    if (lowest == Infinity || i32At(rowOf, cheapest) != -1) continue;
    setI32(columnOf, i, cheapest);
    setI32(rowOf, cheapest, i);
  }
  for (let i = 0; i < rows; i++) {
    if (i32At(columnOf, i) == -1 && !augment(i)) return 0;
  }
  return 1;
}
