import type { Light } from '@/ui/useLight.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { CriticId } from './model/Critic.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly light?: Light<CriticId> | undefined;
  /** Moves the place that is looked at. */
  readonly onPlace?: ((x: number, y: number) => void) | undefined;
}
