/** Problem and tree; addresses of lists, see src/math/transport/simplex/TransportTree.ts. */
export let rows: i32 = 0;
export let columns: i32 = 0;
export let nodes: i32 = 0;
export let root: i32 = 0;
export let costs: usize = 0;
export let parent: usize = 0;
export let firstChild: usize = 0;
export let next: usize = 0;
export let previous: usize = 0;
export let size: usize = 0;
export let flow: usize = 0;
export let price: usize = 0;
export let potential: usize = 0;
export let columnPotential: usize = 0;
export let stack: usize = 0;

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

/** Places the tree's lists one after the other in `work`: 24 bytes of numbers and 20 of links a node. */
export function layOut(rowCount: i32, columnCount: i32, c: usize, parents: usize, work: usize): void {
  rows = rowCount;
  columns = columnCount;
  nodes = rows + columns;
  costs = c;
  parent = parents;
  potential = work;
  columnPotential = potential + ((<usize>rows) << 3);
  flow = potential + ((<usize>nodes) << 3);
  price = flow + ((<usize>nodes) << 3);
  firstChild = price + ((<usize>nodes) << 3);
  next = firstChild + ((<usize>nodes) << 2);
  previous = next + ((<usize>nodes) << 2);
  size = previous + ((<usize>nodes) << 2);
  stack = size + ((<usize>nodes) << 2);
}

export function setRoot(node: i32): void {
  root = node;
}

export function hangNode(node: i32, above: i32): void {
  const sibling = i32At(firstChild, above);
  setI32(next, node, sibling);
  setI32(previous, node, -1);
  if (sibling != -1) setI32(previous, sibling, node);
  setI32(firstChild, above, node);
  setI32(parent, node, above);
}

export function detach(node: i32): void {
  const before = i32At(previous, node);
  const after = i32At(next, node);
  if (before == -1) setI32(firstChild, i32At(parent, node), after);
  else setI32(next, before, after);
  if (after != -1) setI32(previous, after, before);
}

export function setPotentials(): void {
  setF64(potential, root, 0);
  setI32(stack, 0, root);
  for (let count = 1; count > 0;) {
    const node = i32At(stack, --count);
    const own = f64At(potential, node);
    for (let child = i32At(firstChild, node); child != -1; child = i32At(next, child)) {
      setF64(potential, child, node < rows ? own - f64At(price, child) : own + f64At(price, child));
      setI32(stack, count++, child);
    }
  }
}

export function shiftPotentials(start: i32, skipped: i32, shift: f64): void {
  setI32(stack, 0, start);
  for (let count = 1; count > 0;) {
    const node = i32At(stack, --count);
    setF64(potential, node, f64At(potential, node) + shift);
    for (let child = i32At(firstChild, node); child != -1; child = i32At(next, child)) {
      if (child != skipped) setI32(stack, count++, child);
    }
  }
}
