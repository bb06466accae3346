import { columns } from '@/ui/plot/columns.ts';
import type { Locale } from '@/ui/locale.ts';
import { BlocksPanel } from './BlocksPanel.tsx';
import { CdfPanel } from './CdfPanel.tsx';
import { DensityPanel } from './DensityPanel.tsx';
import type { Frame } from './model.ts';
import type { text } from './text.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: (typeof text)[Locale];
  readonly locale: Locale;
  readonly width: number;
  readonly onShare?: (u: number) => void;
  /** Moves block `index` of one list to a new place. */
  readonly onBlock?: (which: 'real' | 'fake', index: number, place: number) => void;
}

/** Left, mass and its moves; right, the same moves as the area between two distribution functions. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  const Left = props.frame.kind === 'lists' ? BlocksPanel : DensityPanel;
  return (
    <div class="em-panels">
      <Left {...props} width={panelWidth} />
      <CdfPanel {...props} width={panelWidth} />
    </div>
  );
}
