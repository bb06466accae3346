import type { Locale } from '@/ui/locale.ts';
import type { RunFrame } from '../../model.ts';
import type { Measured } from '../../model/Measured.ts';
import type { LayersWords } from '../../text/layers/LayerWords.ts';
import type { Words } from '../../text/Words.ts';

/** A run with what is measured of it. */
export interface MeasuredRun extends RunFrame {
  readonly measured: Measured;
}

/** What the picture of every layer needs. */
export interface LayerProps {
  readonly runs: readonly MeasuredRun[];
  readonly words: Words;
  readonly layers: LayersWords;
  readonly locale: Locale;
  readonly width: number;
}
