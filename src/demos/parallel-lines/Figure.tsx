import { PlanePanel } from './PlanePanel.tsx';
import { CurvesPanel } from './CurvesPanel.tsx';
import { columns } from '@/ui/plot/columns.ts';
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

/** Left, the two segments and their transport; right, the paper's Figure 1 with the present θ as moving dots. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <div class="em-panels">
      <PlanePanel {...props} width={panelWidth} />
      <CurvesPanel {...props} width={panelWidth} />
    </div>
  );
}
