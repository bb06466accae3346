// The network simplex of src/math/transport/simplex, step for step, on lists in memory; its reasons are told there.
import { pivot } from './networkSimplex/pivot';
import { cheapestColumn, leastRaised, priceOf } from './networkSimplex/pricing';
import { startTree } from './networkSimplex/startTree';
import {
  columnPotential,
  columns,
  f64At,
  layOut,
  nodes,
  potential,
  rows,
  setPotentials,
} from './networkSimplex/tree';

/** 2 ** -50 */
const TOLERANCE: f64 = 1.0 / 1125899906842624.0;
const BLOCK: i32 = 256;

/** What `findEntering` found, and where it goes on. */
let row: i32 = 0;
let least: f64 = 0;
let excess: f64 = 0;
let nextRow: i32 = 0;
let tolerance: f64 = 0;

/** Leaves each node's parent at `parent` and uses up `masses`; returns the number of pivots. */
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
  nextRow = 0;
  tolerance = TOLERANCE * sqrt<f64>(nodes);
  let renewals = 0;
  let total = 0;
  let pivots = 0;
  while (true) {
    const found = findEntering();
    if (!found && pivots == 0) return total;
    if (found) {
      const column = cheapestColumn(row, columnPotential, least);
      pivot(row, rows + column, excess, priceOf(row, column));
      pivots++;
      total++;
    }
    if (!found || pivots == nodes) {
      setPotentials();
      pivots = 0;
      renewals++;
      if (renewals % 100 == 0) tolerance *= 2;
    }
  }
}

function findEntering(): bool {
  row = -1;
  excess = -tolerance;
  for (let priced = 0; priced < rows && (row == -1 || priced * columns < BLOCK); priced++) {
    const raised = leastRaised(nextRow, columnPotential);
    const reduced = raised - f64At(potential, nextRow);
    if (reduced < excess) {
      row = nextRow;
      least = raised;
      excess = reduced;
    }
    nextRow = nextRow + 1 == rows ? 0 : nextRow + 1;
  }
  return row != -1;
}
