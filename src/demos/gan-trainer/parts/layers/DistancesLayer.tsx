import type { DistanceRow } from '../../model/Measured.ts';
import { LayerLines } from './LayerLines.tsx';
import { LayerNumbers } from './LayerNumbers.tsx';
import type { LayerProps, MeasuredRun } from './LayerProps.ts';

/** W₂ over W₁ over sliced W₁, as they were measured. */
export function DistancesLayer(props: LayerProps) {
  const { words, layers } = props;
  const of = (pick: (row: DistanceRow) => number) => (run: MeasuredRun) =>
    run.measured.distances.rows.map((row) => [row.iteration, pick(row)] as const);
  return (
    <>
      <LayerLines
        {...props}
        label={layers.distancesChart}
        yLabel={layers.scaleAxis}
        include={[0]}
        lines={[
          { id: 'w2', label: words.readouts.w2, tone: 'transport', dash: '7 5', points: of((row) => row.w2) },
          { id: 'w1', label: layers.w1, tone: 'transport', points: of((row) => row.w1) },
          {
            id: 'sliced',
            label: words.readouts['sliced-w1'],
            tone: 'ink',
            dash: '2 4',
            points: of((row) => row.sliced),
          },
        ]}
      />
      <LayerNumbers {...props} names={['w2', 'sliced-w1']} />
    </>
  );
}
