import {
  detach,
  f64At,
  flow,
  hangNode,
  i32At,
  nodes,
  parent,
  price,
  root,
  rows,
  setF64,
  setI32,
  shiftPotentials,
  size,
} from './tree';

/** What `findLeaving` found. */
let leaving: i32 = 0;
let amount: f64 = 0;
let apex: i32 = 0;
let belowColumn: bool = false;

export function pivot(row: i32, column: i32, excess: f64, cost: f64): void {
  findLeaving(row, column);
  const moved = belowColumn ? column : row;
  const from = belowColumn ? row : column;
  moveMass(row, column);
  moveSizes(from);
  const total = i32At(size, leaving);
  rehang(moved, from, total, cost);
  const shift = belowColumn ? -excess : excess;
  if (2 * total <= nodes) shiftPotentials(moved, -1, shift);
  else shiftPotentials(root, moved, -shift);
}

function findLeaving(row: i32, column: i32): void {
  let x = row;
  let y = column;
  let leastX: f64 = Infinity;
  let leastY: f64 = Infinity;
  let nodeX = -1;
  let nodeY = -1;
  while (x != y) {
    if (i32At(size, x) < i32At(size, y)) {
      if (x < rows) {
        const carried = f64At(flow, x);
        if (carried < leastX) {
          leastX = carried;
          nodeX = x;
        }
      }
      x = i32At(parent, x);
    } else {
      if (y >= rows) {
        const carried = f64At(flow, y);
        if (carried <= leastY) {
          leastY = carried;
          nodeY = y;
        }
      }
      y = i32At(parent, y);
    }
  }
  apex = x;
  belowColumn = leastY <= leastX;
  leaving = belowColumn ? nodeY : nodeX;
  amount = belowColumn ? leastY : leastX;
}

function moveMass(row: i32, column: i32): void {
  if (amount == 0) return;
  for (let x = row; x != apex; x = i32At(parent, x)) {
    setF64(flow, x, x < rows ? f64At(flow, x) - amount : f64At(flow, x) + amount);
  }
  for (let x = column; x != apex; x = i32At(parent, x)) {
    setF64(flow, x, x < rows ? f64At(flow, x) + amount : f64At(flow, x) - amount);
  }
}

function moveSizes(from: i32): void {
  const moved = i32At(size, leaving);
  for (let x = i32At(parent, leaving); x != apex; x = i32At(parent, x))
    setI32(size, x, i32At(size, x) - moved);
  for (let x = from; x != apex; x = i32At(parent, x)) setI32(size, x, i32At(size, x) + moved);
}

function rehang(top: i32, from: i32, total: i32, cost: f64): void {
  let node = top;
  let above = from;
  let carried = amount;
  let paid = cost;
  let below = 0;
  while (true) {
    const oldParent = i32At(parent, node);
    const oldFlow = f64At(flow, node);
    const oldPrice = f64At(price, node);
    const oldSize = i32At(size, node);
    detach(node);
    hangNode(node, above);
    setF64(flow, node, carried);
    setF64(price, node, paid);
    setI32(size, node, total - below);
    if (node == leaving) return;
    above = node;
    carried = oldFlow;
    paid = oldPrice;
    below = oldSize;
    node = oldParent;
  }
}
