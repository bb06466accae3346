import { AccuracyPanel } from './AccuracyPanel.tsx';
import { DistancePanel } from './DistancePanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { placePanels } from './placePanels.ts';
import { ViewPanel } from './ViewPanel.tsx';

/** The two curves, from one side or two; beside them what the best discriminator and W₁ make of longer nudges. */
export function Figure(props: FigureProps) {
  const { words, frame } = props;
  const space = frame.nudge.length === 3;
  const { view, chart } = placePanels(props.width, space ? 2 : 1);
  return (
    <div class="em-panels">
      {space ? (
        <>
          <ViewPanel {...props} width={view} label={words.above} other={1} />
          <ViewPanel {...props} width={view} label={words.front} other={2} />
        </>
      ) : (
        <ViewPanel {...props} width={view} label={words.plane} other={1} />
      )}
      <div>
        <AccuracyPanel {...props} width={chart} />
        <DistancePanel {...props} width={chart} />
      </div>
    </div>
  );
}
