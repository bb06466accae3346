import type { Objective } from '@/train/spec.ts';
import { endOf } from '../DistanceChart.tsx';
import { LayerLines } from './LayerLines.tsx';
import type { LayerProps } from './LayerProps.ts';

/** Those whose discriminator learns by cross-entropy, which is what bounds JS. */
const BOUNDS_JS: readonly Objective[] = ['gan', 'ns-gan'];

/** What the discriminator's loss says of JS, under the ceiling that it cannot pass. */
export function JsLayer(props: LayerProps) {
  const { words, layers } = props;
  const runs = props.runs.filter(({ objective }) => BOUNDS_JS.includes(objective));
  const [other] = props.runs;
  if (runs.length === 0)
    return <p class="em-hint">{other && layers.noJs(words.objectives[other.objective])}</p>;
  const end = endOf(runs);
  return (
    <LayerLines
      {...props}
      runs={runs}
      label={layers.jsChart}
      yLabel={layers.jsAxis}
      include={[0, Math.LN2]}
      lines={[
        {
          id: 'js',
          label: words.discriminator.estimate,
          tone: 'js',
          points: (run) =>
            run.history.rows.flatMap(({ iteration, estimate }) =>
              Number.isFinite(estimate) ? [[iteration, estimate] as const] : [],
            ),
        },
        {
          id: 'ceiling',
          shared: true,
          label: layers.ceiling,
          tone: 'ink',
          dash: '2 4',
          points: () => [
            [0, Math.LN2],
            [end, Math.LN2],
          ],
        },
      ]}
    />
  );
}
