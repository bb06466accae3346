import { columnOf, columns, f64At, i32At, prices, rowOf, rows, setI32, startOfRow } from './problem';
import { cheapest, lowest, scanRow } from './scanRow';

/** Gives every row its first cheapest column that is free; returns how many rows stay free. */
export function start(): i32 {
  memory.fill(rowOf, 0xff, (<usize>columns) << 2);
  memory.fill(columnOf, 0xff, (<usize>rows) << 2);
  let free = 0;
  for (let i = 0; i < rows; i++) {
    scanRow(i);
    if (lowest == Infinity || !take(i)) free++;
  }
  return free;
}

function take(row: i32): bool {
  const first = startOfRow(row);
  for (let j = cheapest; j < columns; j++) {
    if (i32At(rowOf, j) != -1 || f64At(first, j) - f64At(prices, j) != lowest) continue;
    setI32(columnOf, row, j);
    setI32(rowOf, j, row);
    return true;
  }
  return false;
}
