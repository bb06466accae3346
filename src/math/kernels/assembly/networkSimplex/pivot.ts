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
  const count = i32At(size, leaving);
  moveMass(from, apex, -amount, count);
  moveMass(i32At(parent, leaving), apex, amount, -count);
  rehang(moved, from, count, cost);
  const shift = belowColumn ? -excess : excess;
  if (2 * count <= nodes) shiftPotentials(moved, -1, shift);
  else shiftPotentials(root, moved, -shift);
}

function findLeaving(row: i32, column: i32): void {
  apex = meeting(row, column);
  leaving = -1;
  amount = Infinity;
  belowColumn = true;
  for (let x = column; x != apex;) {
    const carried = f64At(flow, x);
    if (carried <= amount) {
      amount = carried;
      leaving = x;
    }
    x = i32At(parent, x);
    if (x != apex) x = i32At(parent, x);
  }
  for (let x = row; x != apex;) {
    const carried = f64At(flow, x);
    if (carried < amount) {
      amount = carried;
      leaving = x;
      belowColumn = false;
    }
    x = i32At(parent, x);
    if (x != apex) x = i32At(parent, x);
  }
}

/** Both ways up are read at every step: cheaper than a branch that no processor can predict. */
function meeting(first: i32, second: i32): i32 {
  let x = first;
  let y = second;
  while (x != y) {
    const aboveX = i32At(parent, x);
    const aboveY = i32At(parent, y);
    const climbX = i32At(size, x) < i32At(size, y);
    x = select(aboveX, x, climbX);
    y = select(y, aboveY, climbX);
  }
  return x;
}

function moveMass(start: i32, end: i32, first: f64, count: i32): void {
  let change = first;
  for (let x = start; x != end; x = i32At(parent, x)) {
    setF64(flow, x, f64At(flow, x) + change);
    setI32(size, x, i32At(size, x) + count);
    change = -change;
  }
}

function rehang(top: i32, from: i32, total: i32, cost: f64): void {
  let node = top;
  let change = -amount;
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
    carried = oldFlow + change;
    change = -change;
    paid = oldPrice;
    below = oldSize;
    node = oldParent;
  }
}
