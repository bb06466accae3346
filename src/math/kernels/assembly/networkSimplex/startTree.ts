import { cheapestColumn, leastRaised, priceOf } from './pricing';
import {
  columnPotential,
  columns,
  f64At,
  firstChild,
  flow,
  hangNode,
  i32At,
  next,
  nodes,
  parent,
  potential,
  price,
  rows,
  setF64,
  setI32,
  setPotentials,
  setRoot,
  size,
  stack,
} from './tree';

/** Hangs `node` from `above` with all that it has left; `size` keeps the order of closing until `link`. */
function close(masses: usize, node: i32, above: i32, cost: f64, count: i32): void {
  const left = f64At(masses, node);
  setI32(parent, node, above);
  setF64(price, node, cost);
  setF64(flow, node, left);
  setF64(masses, above, f64At(masses, above) - left);
  setI32(size, count, node);
}

/** Uses up the list `masses`. */
export function startTree(masses: usize): void {
  memory.fill(potential, 0, (<usize>nodes) << 3);
  for (let i = 0; i < rows; i++) setI32(stack, i, i);
  let count = 0;
  let openColumns = columns;
  for (let open = rows; open > 0;) {
    let kept = 0;
    for (let k = 0; k < open; k++) {
      const row = i32At(stack, k);
      const least = leastRaised(row, columnPotential);
      const j = cheapestColumn(row, columnPotential, least);
      const column = rows + j;
      if (openColumns == 1 || f64At(masses, row) < f64At(masses, column)) {
        close(masses, row, column, priceOf(row, j), count++);
      } else {
        close(masses, column, row, priceOf(row, j), count++);
        setF64(columnPotential, j, Infinity);
        openColumns--;
        setI32(stack, kept++, row);
      }
    }
    open = kept;
  }
  link(i32At(size, count - 1));
}

/** The order of closing lies in the list `size` until now. */
function link(lastClosed: i32): void {
  memory.fill(firstChild, 255, (<usize>nodes) << 2);
  memory.fill(next, 255, (<usize>nodes) << 2);
  memory.copy(stack, size, (<usize>nodes) << 2);
  for (let x = 0; x < nodes; x++) setI32(size, x, 1);
  for (let k = 0; k < nodes - 1; k++) {
    const node = i32At(stack, k);
    const above = i32At(parent, node);
    hangNode(node, above);
    setI32(size, above, i32At(size, above) + i32At(size, node));
  }
  setRoot(i32At(parent, lastClosed));
  setI32(parent, i32At(parent, lastClosed), -1);
  setPotentials();
}
