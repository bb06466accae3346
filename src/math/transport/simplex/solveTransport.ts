import type { NormalisedWeights } from '../../divergence/normaliseWeights.ts';
import { fillCosts } from './fillCosts.ts';
import type { CostScale } from './fillCosts.ts';
import { openSimplex } from './openSimplex.ts';
import type { SimplexEngine } from './openSimplex.ts';
import { topDown } from './topDown.ts';
import { treeFlows } from './treeFlows.ts';
import { treePotentials } from './treePotentials.ts';
import { wholeMasses } from './wholeMasses.ts';

/**
 * An optimal tree in the caller's terms: `mass[k]` (0 on some arcs) goes from `source[k]` to `target[k]`; `u`
 * and `v` are dual prices, NaN where the weight is 0.
 */
export interface TransportSolution {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly mass: Float64Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly engine: SimplexEngine;
}

/**
 * Solves a transport problem between the atoms of positive weight.
 *
 * The longer side becomes the rows, for pricing goes row by row. Searching is done with whole masses and
 * costs in [0, 2); masses and prices are then computed once from the tree that was found.
 *
 * @example
 * const half = normaliseWeights('a', [1, 1]);
 * solveTransport(half, half, Float64Array.of(0, 3, 3, 1), 'wasm').mass.length; // 3
 */
export function solveTransport(
  a: NormalisedWeights,
  b: NormalisedWeights,
  cost: Float64Array,
  engine: SimplexEngine,
): TransportSolution {
  const [sources, targets] = [occupied(a.scaled), occupied(b.scaled)];
  const turned = targets.length > sources.length;
  const [rows, columns] = turned ? [targets, sources] : [sources, targets];
  const simplex = openSimplex(engine, rows.length, columns.length);
  const scale = fillCosts(simplex.costs, cost, b.scaled.length, sources, targets, turned);
  const { from, to } = wholeMasses(chosen(a.scaled, sources), chosen(b.scaled, targets));
  simplex.masses.set(turned ? to : from);
  simplex.masses.set(turned ? from : to, rows.length);
  const parent = simplex.solve();
  const order = topDown(parent);
  const flows = turned
    ? treeFlows(b, a, { rows, columns, parent, order })
    : treeFlows(a, b, { rows, columns, parent, order });
  const prices = treePotentials(simplex, parent, order);
  return {
    ...arcs(parent, flows, rows, columns, turned),
    ...spread(prices, scale, turned, [rows, columns], [a.scaled.length, b.scaled.length]),
    engine: simplex.engine,
  };
}

function occupied(weights: Float64Array): Int32Array {
  const places = new Int32Array(weights.length);
  let count = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i]! > 0) places[count++] = i;
  return places.subarray(0, count);
}

function chosen(list: Float64Array, places: Int32Array): Float64Array {
  const values = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) values[k] = list[places[k]!]!;
  return values;
}

function arcs(
  parent: Int32Array,
  flows: Float64Array,
  rows: Int32Array,
  columns: Int32Array,
  turned: boolean,
): Pick<TransportSolution, 'source' | 'target' | 'mass'> {
  const inRow = new Int32Array(parent.length - 1);
  const inColumn = new Int32Array(parent.length - 1);
  const mass = new Float64Array(parent.length - 1);
  let count = 0;
  for (let x = 0; x < parent.length; x++) {
    const above = parent[x]!;
    if (above === -1) continue;
    inRow[count] = rows[Math.min(x, above)]!;
    inColumn[count] = columns[Math.max(x, above) - rows.length]!;
    mass[count++] = flows[x]!;
  }
  return { source: turned ? inColumn : inRow, target: turned ? inRow : inColumn, mass };
}

/** Prices in the unit of the costs at the caller's places; the least cost, taken off before, goes to v. */
function spread(
  prices: Float64Array,
  { factor, least }: CostScale,
  turned: boolean,
  [rows, columns]: readonly [Int32Array, Int32Array],
  [n, m]: readonly [number, number],
): Pick<TransportSolution, 'u' | 'v'> {
  const u = new Float64Array(n).fill(NaN);
  const v = new Float64Array(m).fill(NaN);
  // The gauge before the offset: prices near 0 keep their digits.
  const first = prices[turned ? rows.length : 0]!;
  const [uAt, vAt] = turned ? [rows.length, 0] : [0, rows.length];
  (turned ? columns : rows).forEach((i, k) => (u[i] = (prices[uAt + k]! - first) / factor));
  (turned ? rows : columns).forEach((j, k) => (v[j] = (prices[vAt + k]! + first) / factor + least));
  return { u, v };
}
