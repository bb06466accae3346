import type { Locale } from '@/ui/locale.ts';
import { DensityPanel } from './DensityPanel.tsx';
import { MeterPanel } from './MeterPanel.tsx';
import type { Brush } from './useBrush.ts';
import type { Frame } from './model.ts';
import type { text } from './text.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: (typeof text)[Locale];
  readonly locale: Locale;
  readonly width: number;
  /** The reader's brush; absent in a still picture. */
  readonly brush?: Brush;
}

/** The densities over the axis that is painted, then the two probabilities as bars. */
export function Figure(props: FigureProps) {
  return (
    <div class="em-stack">
      <DensityPanel {...props} />
      <MeterPanel {...props} />
    </div>
  );
}
