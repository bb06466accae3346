import { TimeChart } from '@/ui/plot/TimeChart.tsx';
import type { TimeSeries } from '@/ui/plot/TimeLines.tsx';
import type { Row } from '../model/History.ts';
import { judgeOf } from '../text/judgeOf.ts';
import type { RunFrame } from '../model.ts';
import type { Words } from '../text/Words.ts';

export interface ChartProps {
  readonly runs: readonly RunFrame[];
  readonly words: Words;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
  /** The iteration that the reader points at in either chart. */
  readonly probe: number | undefined;
  readonly onProbe: (iteration: number | undefined) => void;
}

/** The end of the horizontal axis before there is much to show. */
const LEAST_END = 20;

/** Where the record ends; the picture may be of a moment gone back to. */
export const endOf = (runs: readonly RunFrame[]): number =>
  Math.max(
    LEAST_END,
    ...runs.map(({ picture, history }) => history.rows.at(-1)?.iteration ?? picture.iteration),
  );

export const pointsOf = (run: RunFrame, pick: (row: Row) => number): TimeSeries['points'] =>
  run.history.rows
    .map((row) => [row.iteration, pick(row)] as const)
    // A gap would break the line where a number was only computed every other frame.
    .filter(([, value]) => Number.isFinite(value));

/** Exact W₁ against the iteration, with the critic's own estimate; of two runs beside each other, W₁ alone, which compares. */
export function DistanceChart({ runs, words, ...shape }: ChartProps) {
  const [alone] = runs;
  const series: readonly TimeSeries[] =
    runs.length === 1 && alone
      ? [
          {
            id: 'estimate',
            tone: 'ink',
            dash: '4 4',
            label: estimateName(alone, words),
            points: pointsOf(alone, (row) => row.estimate),
          },
          { id: 'w1', tone: 'transport', label: words.readouts.w1, points: pointsOf(alone, (row) => row.w1) },
        ]
      : runs.map((run, i) => ({
          id: run.objective,
          tone: 'transport',
          ...(i === 1 ? { dash: '7 5' } : {}),
          label: words.objectives[run.objective],
          points: pointsOf(run, (row) => row.w1),
        }));
  return (
    <TimeChart
      label={words.distanceChart}
      xLabel={words.iterationAxis}
      yLabel={runs.length === 1 ? words.distanceAxis : words.readouts.w1}
      {...shape}
      end={endOf(runs)}
      series={series}
      include={[0]}
      empty={words.noUpdateYet}
    />
  );
}

export const estimateName = (run: RunFrame, words: Words): string => judgeOf(run.objective, words).estimate;
