import type { Row } from '../../model/History.ts';
import { LayerLines } from './LayerLines.tsx';
import type { LayerProps, MeasuredRun } from './LayerProps.ts';

/** Modes found and the share of good samples, from every frame that was recorded. */
export function ModesLayer(props: LayerProps) {
  const { words, layers, runs } = props;
  if (runs.every(({ picture }) => picture.modesTotal === 0)) return <p class="em-hint">{words.none}</p>;
  const of = (pick: (row: Row) => number) => (run: MeasuredRun) =>
    run.history.rows.map((row) => [row.iteration, pick(row)] as const);
  const modes = {
    id: 'modes',
    label: words.readouts.modes,
    tone: 'fake',
    points: of((row) => row.modesCovered),
  };
  const share = { id: 'share', label: layers.goodShare, tone: 'fake', points: of((row) => row.goodShare) };
  return (
    <>
      <LayerLines
        {...props}
        label={words.modesChart}
        yLabel={words.modesAxis}
        include={[0, runs[0]?.picture.modesTotal ?? 0]}
        lines={[modes]}
      />
      <LayerLines
        {...props}
        label={layers.goodShareChart}
        yLabel={layers.goodShare}
        include={[0]}
        lines={[share]}
      />
    </>
  );
}
