import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface Change {
  readonly a: number;
  readonly b: number;
  readonly eta: number;
}

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onChange?: ((change: Partial<Change>) => void) | undefined;
}
