// The network simplex of src/math/transport/simplex, step for step, on lists in memory; its reasons are told there.
import { priceOf, cheapestColumn, leastRaised } from './networkSimplex/pricing';
import { pivot } from './networkSimplex/pivot';
import { startTree } from './networkSimplex/startTree';
import { columnPotential, f64At, layOut, nodes, potential, rows, setPotentials } from './networkSimplex/tree';

const TOLERANCE: f64 = 1.0 / 17592186044416.0;

/** Bytes of room that `solve` needs beside its arguments. */
export function room(rows: i32, columns: i32): i32 {
  return (rows + columns + 4) * 48;
}

/** Leaves each node's parent at `parent`; returns the number of pivots. */
export function solve(
  rowCount: i32,
  columnCount: i32,
  costs: usize,
  masses: usize,
  parent: usize,
  work: usize,
): i32 {
  layOut(rowCount, columnCount, costs, parent, work);
  startTree(masses);
  let total = 0;
  let pivots = 0;
  let quiet = 0;
  let row = 0;
  while (quiet < rows || pivots > 0) {
    if (quiet == rows || pivots == nodes) {
      setPotentials();
      quiet = 0;
      pivots = 0;
    }
    const least = leastRaised(row, columnPotential);
    const excess = least - f64At(potential, row);
    quiet++;
    if (excess < -TOLERANCE) {
      const column = cheapestColumn(row, columnPotential, least);
      pivot(row, rows + column, excess, priceOf(row, column));
      pivots++;
      total++;
      quiet = 0;
    }
    row++;
    if (row == rows) row = 0;
  }
  return total;
}
