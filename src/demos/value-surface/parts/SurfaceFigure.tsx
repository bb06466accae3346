import type { WholeProps } from '../WholeProps.ts';
import { layoutOf } from './layout.ts';
import { SurfacePanel } from './SurfacePanel.tsx';
import { WeightsPanel } from './WeightsPanel.tsx';

/** The clipped critic's surface beside the penalised one's, and their weights. */
export function SurfaceFigure(props: WholeProps) {
  const { frame, width, ask } = props;
  const { columns, picture, weights, weightsHeight } = layoutOf(width);
  return (
    <div class="vs-figure" data-columns={String(columns)}>
      <div class="vs-surfaces">
        {frame.critics.map((critic, i) => (
          <SurfacePanel key={critic.id} {...props} critic={critic} probe={frame.probes[i]!} width={picture} />
        ))}
      </div>
      <div class="vs-distributions">
        {ask}
        {frame.critics.map((critic) => (
          <WeightsPanel key={critic.id} {...props} critic={critic} width={weights} height={weightsHeight} />
        ))}
      </div>
    </div>
  );
}
