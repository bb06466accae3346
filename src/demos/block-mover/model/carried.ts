import { home, type Piece } from './pieces.ts';
import { tidy } from './Task.ts';

/**
 * The pieces after one is carried to column `to`, or home. A column takes no more than it wants: what has no room any
 * longer goes where the carried piece came from, pieces of other stacks first. So a complete plan stays complete.
 */
export function carried(
  pieces: readonly Piece[],
  index: number,
  to: number,
  nu: readonly number[],
): readonly Piece[] {
  const { at: came } = pieces[index]!;
  if (came === to) return pieces;
  const made = pieces.map((piece, i) => (i === index ? { ...piece, at: to } : piece));
  if (to === home) return made;
  const free = (column: number) =>
    tidy(made.reduce((room, { at, size }) => (at === column ? room - size : room), nu[column]!));
  for (const other of pushed(made, index, to)) {
    if (free(to) >= 0) break;
    const piece = made[other]!;
    const fits = came !== home && free(came) >= piece.size;
    made[other] = { ...piece, at: fits ? came : home };
  }
  return made;
}

/** Who makes room in a column, in turn: the last pieces of other stacks, then of the same. */
function pushed(pieces: readonly Piece[], index: number, to: number): readonly number[] {
  const there = [...pieces.keys()].filter((i) => i !== index && pieces[i]!.at === to).toReversed();
  const own = (i: number) => pieces[i]!.row === pieces[index]!.row;
  return [...there.filter((i) => !own(i)), ...there.filter(own)];
}

/** The first column that has room for a piece; undefined if none has. */
export function firstRoom(
  pieces: readonly Piece[],
  index: number,
  nu: readonly number[],
): number | undefined {
  const { size } = pieces[index]!;
  const column = nu.findIndex(
    (wanted, j) =>
      tidy(pieces.reduce((room, piece) => (piece.at === j ? room - piece.size : room), wanted)) >= size,
  );
  return column < 0 ? undefined : column;
}
