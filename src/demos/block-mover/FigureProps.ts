import type { Locale } from '@/ui/locale.ts';
import type { Light } from '@/ui/useLight.ts';
import type { Frame } from './model.ts';
import type { Piece } from './model/pieces.ts';
import type { Words } from './text/Words.ts';

/** A cell of the table and the path that it is, by its place in the row-major plan. */
export type Lit = `cell${number}`;

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The blocks one by one; those of the plan in its own order unless a hand knows better. */
  readonly pieces?: readonly Piece[] | undefined;
  readonly light?: Light<Lit> | undefined;
  /** Carries a piece to a column, or home. */
  readonly onCarry?: ((piece: number, to: number) => void) | undefined;
  /** Sends a piece where there is room, or home. */
  readonly onSend?: ((piece: number) => void) | undefined;
  readonly onCell?: ((cell: number, amount: number) => void) | undefined;
  /** Takes the plan of a 2 × 2 task that sends so many blocks from the first to the first. */
  readonly onSegment?: ((blocks: number) => void) | undefined;
}
