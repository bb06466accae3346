import type { Frame } from '../model.ts';
import { home, type Piece } from '../model/pieces.ts';
import type { Stage } from './layout.ts';

/** Middle and height of something as wide as a block. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly high: number;
}

export interface PlacedPiece extends Piece, Spot {
  /** Its own slot in the stack it belongs to. */
  readonly slot: Spot;
  /** From 1, among the pieces of its stack. */
  readonly number: number;
}

/** Each piece where it lies: in its own slot at home, or hung in its column after the pieces of stacks further left. */
export function layPieces(frame: Frame, pieces: readonly Piece[], stage: Stage): readonly PlacedPiece[] {
  const { x, size, ground } = stage;
  const below = (i: number, same: (other: Piece, j: number) => boolean) =>
    pieces.reduce((sum, other, j) => (j !== i && same(other, j) ? sum + other.size : sum), 0);
  return pieces.map((piece, i) => {
    const { row, at } = piece;
    const high = piece.size * size;
    const under = below(i, (other, j) => other.row === row && j < i);
    const slot = { x: x(frame.from[row]!), y: ground.from - under * size - high / 2, high };
    const number = pieces.slice(0, i).filter((other) => other.row === row).length + 1;
    if (at === home) return { ...piece, ...slot, slot, number };
    const over = below(i, (other, j) => other.at === at && j < i);
    return { ...piece, x: x(frame.to[at]!), y: ground.to + over * size + high / 2, high, slot, number };
  });
}
