/**
 * A cell of a transport table with what it carries, in the caller's units, and `epsilons`: how many ε more it
 * would carry if row i had `columns`·ε more to give and column j one ε more to receive, the last column the
 * rest. These break ties between amounts.
 */
export interface BasisCell {
  readonly row: number;
  readonly column: number;
  readonly amount: number;
  readonly epsilons: number;
}

/**
 * A basic plan of a transport table: rows + columns − 1 cells that connect all rows and columns without a
 * cycle (a spanning tree of the bipartite graph), some perhaps carrying 0; all other cells are empty.
 */
export interface TransportBasis {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly BasisCell[];
}
