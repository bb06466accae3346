import type { CurvePoint } from './curve.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Light } from '@/ui/useLight.ts';
import type { State } from './bumps.ts';
import type { Measure } from './measures.ts';
import type { Frame } from './model.ts';
import type { Stage } from './stage.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The stretch of the line to show; a drag keeps the one it began with. */
  readonly stage?: Stage | undefined;
  /** Whether a hand is changing the state right now. */
  readonly moving?: boolean;
  readonly light?: Light<Measure> | undefined;
  /** Takes a change of one bump, or of the gap between the means. */
  readonly onState?: ((change: (state: State) => Partial<State>) => void) | undefined;
}

export interface CurvesProps extends FigureProps {
  readonly rows: readonly CurvePoint[];
}
