import { BarPanel } from './BarPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { ScorePanel } from './ScorePanel.tsx';

/** The drawn score over the two laws, then its difference of mean scores before the wall. */
export function Figure(props: FigureProps) {
  return (
    <div class="em-stack">
      <ScorePanel {...props} />
      <BarPanel {...props} />
    </div>
  );
}
