import { carriesLess } from './carriesLess.ts';
import { requireMasses } from './requireMasses.ts';
import type { BasisCell, TransportBasis } from './TransportBasis.ts';

interface Line {
  readonly index: number;
  amount: number;
  epsilons: number;
}

/**
 * A basic plan by filling one cell after another as full as it gets: what a row has left or a column still
 * wants is carried, and the line that is done is crossed out.
 *
 * `choose` is given the rows and columns not yet crossed out and picks the next cell. Each filling crosses
 * out one line, so there are rows + columns − 1 of them; a cell that comes to be filled when both its lines
 * are done carries 0.
 * @throws TypeError or RangeError naming `a` or `b`, see `requireMasses`.
 *
 * @example
 * fillTable([1, 2], [3], (rows, columns) => [rows[0], columns[0]]).cells.map((cell) => cell.amount); // [1, 2]
 */
export function fillTable(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  choose: (rows: readonly number[], columns: readonly number[]) => readonly [number, number],
): TransportBasis {
  const slack = requireMasses(a, b);
  const last = a.length * b.length - b.length + 1;
  const rows = Array.from(a, (amount, index): Line => ({ index, amount, epsilons: b.length }));
  const columns = Array.from(b, (amount, index): Line => ({
    index,
    amount,
    epsilons: index === b.length - 1 ? last : 1,
  }));
  const openRows = rows.map(({ index }) => index);
  const openColumns = columns.map(({ index }) => index);
  const cells: BasisCell[] = [];
  while (openColumns.length > 0) {
    const [row, column] = choose(openRows, openColumns);
    const from = rows[row]!;
    const to = columns[column]!;
    const rowIsDone = openRows.length > 1 && (openColumns.length === 1 || carriesLess(from, to, slack));
    const { amount, epsilons } = rowIsDone ? from : to;
    cells.push({ row, column, amount, epsilons });
    const line = rowIsDone ? to : from;
    line.amount = line.amount - amount <= slack ? 0 : line.amount - amount;
    line.epsilons -= epsilons;
    const open = rowIsDone ? openRows : openColumns;
    open.splice(open.indexOf(rowIsDone ? row : column), 1);
  }
  return { rows: a.length, columns: b.length, cells };
}
