import type { BasisCell, TransportBasis } from './TransportBasis.ts';

/**
 * The cells of a basis between a column and a row, in the order in which one walks from the column to the
 * row: the only way there is, for the basis is a tree.
 *
 * @throws RangeError naming `basis` if its cells do not connect the two.
 *
 * @example
 * treePath(northWestCorner([1, 1], [1, 1]), 0, 1).map((cell) => [cell.row, cell.column]); // [[0, 0], [0, 1], [1, 1]]
 */
export function treePath(
  { rows, columns, cells }: TransportBasis,
  column: number,
  row: number,
): readonly BasisCell[] {
  // Nodes are the rows and then the columns; `came[x]` is the cell by which node x was reached.
  const came: (BasisCell | undefined)[] = Array.from({ length: rows + columns }, () => undefined);
  const order = [rows + column];
  for (const node of order) {
    for (const cell of cells) {
      const isHere = node < rows ? cell.row === node : cell.column === node - rows;
      const other = node < rows ? rows + cell.column : cell.row;
      if (!isHere || came[other] || other === rows + column) continue;
      came[other] = cell;
      order.push(other);
    }
  }
  const path: BasisCell[] = [];
  for (let node = row; node !== rows + column;) {
    const cell = came[node];
    if (!cell) throw new RangeError('basis leaves the row and the column apart; pass a spanning tree.');
    path.push(cell);
    node = node < rows ? rows + cell.column : cell.row;
  }
  return path.toReversed();
}
