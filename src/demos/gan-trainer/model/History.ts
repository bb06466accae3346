/** One line of a run's record. */
export interface Row {
  readonly iteration: number;
  readonly criticUpdates: number;
  readonly criticLoss: number;
  readonly generatorLoss: number;
  /** The critic's own estimate of W₁, or the discriminator's bound of JS. */
  readonly estimate: number;
  readonly w1: number;
  readonly modesCovered: number;
  readonly goodShare: number;
}

/** What every kept row says. */
interface Dated {
  readonly iteration: number;
}

/** A run's past, of bounded length however long the run. */
export interface History<R extends Dated = Row> {
  readonly rows: readonly R[];
  /** Iterations between two kept rows. */
  readonly stride: number;
}

const MOST_ROWS = 400;

export const emptyHistory: History<never> = { rows: [], stride: 1 };

/**
 * The history with one more row; the latest row always stands, older ones are `stride` apart, and the stride doubles when
 * the record is full. A row of an iteration already passed (a run that went on from a snapshot) takes the place of all
 * from there on.
 */
export function record<R extends Dated>({ rows, stride }: History<R>, row: R): History<R> {
  const past = rows.filter(({ iteration }) => iteration < row.iteration);
  const [last, before] = [past.at(-1), past.at(-2)];
  // The last row stood only as the latest: it gives way unless it is a whole stride from the one before.
  const kept = last && before && last.iteration - before.iteration < stride ? past.slice(0, -1) : past;
  const next = [...kept, row];
  if (next.length <= MOST_ROWS) return { rows: next, stride };
  return { rows: thin(next), stride: 2 * stride };
}

/** Every other row, the first and the last among them. */
const thin = <R>(rows: readonly R[]): readonly R[] =>
  rows.filter((_, i) => i === rows.length - 1 || i % 2 === 0);
