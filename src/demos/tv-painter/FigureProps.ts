import type { Locale } from '@/ui/locale.ts';
import type { Brush } from './useBrush.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface Shape {
  readonly m1: number;
  readonly s1: number;
  readonly m2: number;
  readonly s2: number;
}

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The reader's brush; absent in a still picture. */
  readonly brush?: Brush;
  /** Takes a change of either density. */
  readonly onShape?: ((change: Partial<Shape>) => void) | undefined;
}
