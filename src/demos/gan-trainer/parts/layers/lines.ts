import type { TimeSeries } from '@/ui/plot/TimeLines.tsx';
import type { MeasuredRun } from './LayerProps.ts';

/** One quantity over a run's iterations. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly tone: string;
  readonly dash?: string;
  readonly points: (run: MeasuredRun) => TimeSeries['points'];
  /** The same for all runs, and drawn once: a ceiling. */
  readonly shared?: boolean;
}

const SECOND = '7 5';

/** All the lines of a run alone; of two runs beside each other the first line of each, which bear the runs' names, and what is shared. */
export function linesOf(
  runs: readonly MeasuredRun[],
  lines: readonly Line[],
  name: (run: MeasuredRun) => string,
): readonly TimeSeries[] {
  const [alone] = runs;
  const [main] = lines;
  if (!alone || !main) return [];
  if (runs.length === 1) return lines.map((line) => ({ ...line, points: line.points(alone) }));
  const own = runs.map((run, i) => ({
    id: run.objective,
    tone: main.tone,
    ...(i === 1 ? { dash: SECOND } : {}),
    label: `${name(run)} ${main.label}`,
    points: main.points(run),
  }));
  const shared = lines.filter((line) => line.shared);
  return [...own, ...shared.map((line) => ({ ...line, points: line.points(alone) }))];
}
