/**
 * A transportation problem for the network simplex: costs in [0, 2) row by row, and masses of the rows
 * followed by those of the columns, positive whole numbers of the same total.
 */
export interface TransportProblem {
  readonly rows: number;
  readonly columns: number;
  readonly costs: Float64Array;
  readonly masses: Float64Array;
}

/**
 * A spanning tree of rows and columns, the basis of the network simplex, as lists over nodes: row i is node
 * i, column j node rows + j.
 *
 * Each node but the root hangs from its `parent` by an arc that carries `flow` (always from the row to the
 * column) at `price`. Children of a node are a list: `firstChild`, then `next` and `previous`; −1 ends it.
 * `size` counts the nodes of a subtree. `potential` holds u of a row and −v of a column, so that price =
 * potential of the row − potential of the column along the tree, and shifting a subtree shifts every node
 * alike.
 *
 * Invariant (a strongly feasible tree, Cunningham 1976): an arc without flow hangs a row from a column.
 */
export interface TransportTree extends TransportProblem {
  root: number;
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly size: Int32Array;
  readonly flow: Float64Array;
  readonly price: Float64Array;
  readonly potential: Float64Array;
  /** The columns' part of `potential`. */
  readonly columnPotential: Float64Array;
  /** Room for walking through a subtree. */
  readonly stack: Int32Array;
}
