import { TimeChart } from '@/ui/plot/TimeChart.tsx';
import type { TimeSeries } from '@/ui/plot/TimeLines.tsx';
import { judgeOf } from '../text/judgeOf.ts';
import { endOf, pointsOf, type ChartProps } from './DistanceChart.tsx';

/** The two losses of a run; of two runs beside each other, whose losses do not compare, the modes found. */
export function SecondChart({ runs, words, ...shape }: ChartProps) {
  const [alone] = runs;
  const byModes = runs.length > 1 && runs.some(({ picture }) => picture.modesTotal > 0);
  const series: readonly TimeSeries[] =
    runs.length === 1 && alone
      ? [
          {
            id: 'critic',
            tone: 'ink',
            label: judgeOf(alone.objective, words).loss,
            points: pointsOf(alone, (row) => row.criticLoss),
          },
          {
            id: 'generator',
            tone: 'fake',
            dash: '4 4',
            label: words.readouts['generator-loss'],
            points: pointsOf(alone, (row) => row.generatorLoss),
          },
        ]
      : runs.map((run, i) => ({
          id: run.objective,
          tone: byModes ? 'fake' : 'ink',
          ...(i === 1 ? { dash: '7 5' } : {}),
          label: words.objectives[run.objective],
          points: pointsOf(run, (row) => (byModes ? row.modesCovered : row.criticLoss)),
        }));
  return (
    <TimeChart
      label={byModes ? words.modesChart : words.lossChart}
      xLabel={words.iterationAxis}
      yLabel={byModes ? words.readouts.modes : words.lossAxis}
      {...shape}
      end={endOf(runs)}
      series={series}
      include={byModes ? [0, runs[0]?.picture.modesTotal ?? 0] : []}
      empty={words.noUpdateYet}
    />
  );
}
