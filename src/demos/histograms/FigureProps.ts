import type { Locale } from '@/ui/locale.ts';
import type { Side } from './bars.ts';
import type { BarsFrame } from './barsFrame.ts';
import type { BellFrame } from './bellFrame.ts';
import type { Bell } from './fit.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface FigureProps<F extends Frame = Frame> {
  readonly frame: F;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The bin in hand, counted from 0. */
  readonly chosen?: number;
  readonly onShare?: ((side: Side, bin: number, share: number) => void) | undefined;
  readonly onBell?: ((change: Partial<Bell>) => void) | undefined;
}

export type BarsProps = FigureProps<BarsFrame>;
export type BellProps = FigureProps<BellFrame>;
