import { OBJECTIVES } from '@/train/losses/objectives.ts';
import type { ScaleRow } from '../../model/Measured.ts';
import { LayerLines } from './LayerLines.tsx';
import { LayerNumbers } from './LayerNumbers.tsx';
import type { LayerProps, MeasuredRun } from './LayerProps.ts';

const of = (pick: (row: ScaleRow) => number) => (run: MeasuredRun) =>
  run.measured.scales.rows.map((row) => [row.iteration, pick(row)] as const);

/** The estimate over the slope beside W₁; where a discriminator estimates no distance, its slope alone. */
export function LipschitzLayer(props: LayerProps) {
  const { words, layers, runs } = props;
  const estimates = runs.every(({ objective }) => OBJECTIVES[objective].estimates);
  const slope = {
    id: 'slope',
    label: words.readouts['lipschitz-measured'],
    tone: 'ink',
    points: of((row) => row.measured),
  };
  const scaled = {
    id: 'scaled',
    label: words.readouts['estimate-per-slope'],
    tone: 'ink',
    dash: '4 4',
    points: of((row) => row.difference / row.measured),
  };
  const w1 = { id: 'w1', label: layers.batchW1, tone: 'transport', points: of((row) => row.w1) };
  return (
    <>
      <LayerLines
        {...props}
        label={estimates ? layers.scaleChart : layers.slopeChart}
        yLabel={estimates ? layers.scaleAxis : layers.slopeAxis}
        include={[0]}
        lines={estimates ? [scaled, w1] : [slope]}
      />
      <LayerNumbers
        {...props}
        names={[
          'batch-estimate',
          'lipschitz-measured',
          'lipschitz-bound',
          'estimate-per-slope',
          'estimate-per-bound',
          ...(estimates ? (['batch-w1'] as const) : []),
        ]}
      />
    </>
  );
}
