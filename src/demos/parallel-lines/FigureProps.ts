import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { text } from './text.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: (typeof text)[Locale];
  readonly locale: Locale;
  readonly width: number;
  readonly onTheta?: (theta: number) => void;
}
