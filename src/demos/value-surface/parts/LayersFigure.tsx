import type { WholeProps } from '../WholeProps.ts';
import { layersLayoutOf } from './layout.ts';
import { LayersPanel } from './LayersPanel.tsx';
import { WeightsPanel } from './WeightsPanel.tsx';

/** How the gradient fares through twelve layers, and the weights of the four critics in two rows. */
export function LayersFigure(props: WholeProps) {
  const { frame, words, width, ask } = props;
  const { chart, weights } = layersLayoutOf(width);
  const cell = Math.floor((weights - 16) / 2);
  return (
    <div class="vs-figure" data-columns={chart === width ? '1' : 'layers'}>
      <div class="vs-chart">
        <p class="em-key">
          <span>
            <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
              <path class="vs-key-line" d="M0 5h24" />
            </svg>
            {words.trainedLine}
          </span>
          <span>
            <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
              <path class="vs-key-rule" d="M0 5h24" />
            </svg>
            {words.ruleLine}
          </span>
        </p>
        <LayersPanel {...props} width={chart} height={chart === width ? 330 : 420} />
      </div>
      <div class="vs-distributions vs-four">
        {ask}
        {frame.critics.map((critic) => (
          <WeightsPanel key={critic.id} {...props} critic={critic} width={cell} height={176} />
        ))}
      </div>
    </div>
  );
}
