import { tidy, type Task } from './Task.ts';

/** Where a piece lies that has not left its own stack. */
export const home = -1;

/** A block, or a part of one where a plan splits it: from the stack of `row`, now in column `at` or at home. */
export interface Piece {
  readonly row: number;
  readonly size: number;
  readonly at: number;
}

/** An amount as whole blocks and the rest. */
export const cut = (amount: number): readonly number[] => {
  const whole = Math.floor(amount);
  const rest = tidy(amount - whole);
  return [...Array.from({ length: whole }, () => 1), ...(rest > 0 ? [rest] : [])];
};

/** Every piece of a plan, row after row, those at home last. */
export function piecesOf({ mu, nu }: Pick<Task, 'mu' | 'nu'>, plan: readonly number[]): readonly Piece[] {
  return mu.flatMap((count, row) => {
    const sent = nu.map((_, at) => plan[row * nu.length + at]!);
    const left = Math.max(0, tidy(sent.reduce((rest, amount) => rest - amount, count)));
    return [...sent.map((amount, at) => ({ amount, at })), { amount: left, at: home }].flatMap(
      ({ amount, at }) => cut(amount).map((size) => ({ row, size, at })),
    );
  });
}

/** The plan that pieces make. */
export function planOf(pieces: readonly Piece[], rows: number, columns: number): readonly number[] {
  const plan = Array.from({ length: rows * columns }, () => 0);
  for (const { row, size, at } of pieces) if (at !== home) plan[row * columns + at]! += size;
  return plan.map(tidy);
}

/**
 * The same pieces as `now`, but in the order of `before` where both have equal ones: a block that has the focus
 * stays the same block while others move.
 */
export function settled(before: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  const ofRow = (pieces: readonly Piece[], row: number) => pieces.filter((piece) => piece.row === row);
  return [...new Set(now.map(({ row }) => row))].flatMap((row) => {
    const left = [...ofRow(now, row)];
    const old = ofRow(before, row);
    if (old.length !== left.length) return left;
    const kept = old.map(({ at, size }) => {
      const found = left.findIndex((piece) => piece.at === at && piece.size === size);
      return found < 0 ? undefined : left.splice(found, 1)[0];
    });
    return kept.map((piece) => piece ?? left.shift()!);
  });
}
