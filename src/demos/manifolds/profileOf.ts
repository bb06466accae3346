import { overlapAccuracy } from '@/math/index.ts';
import { curves } from './curves.ts';
import type { Case } from './params.ts';

type Row = readonly [far: number, accuracy: number];

/** The best discriminator's accuracy as the nudge grows from 0 in its own direction. */
export interface Profile {
  /** What holds on whole stretches. */
  readonly line: readonly Row[];
  /** Single distances at which it is something else: no nudge at all, a whole period. */
  readonly points: readonly Row[];
}

/** Longest nudge that the pictures draw. */
export const FARTHEST = 3.5;
const count = 70;
/** No direction that any of the curves has. */
const slant = [3, 2, 1] as const;

/** Where no nudge is, the direction is one that nothing lies along. */
export function profileOf(name: Case, nudge: readonly number[]): Profile {
  const far = Math.hypot(...nudge);
  const { length, meet, dimension } = curves[name];
  const direction = far > 0 ? nudge : slant.slice(0, dimension);
  const unit = Math.hypot(...direction);
  const accuracyAt = (distance: number) =>
    overlapAccuracy(meet(direction.map((part) => (part * distance) / unit)).overlap, length);
  const rows = Array.from({ length: count + 1 }, (_, k): Row => {
    const distance = (FARTHEST * k) / count;
    return [distance, accuracyAt(distance)];
  });
  const isLonely = ([, accuracy]: Row, k: number) => {
    const [before, after] = [rows[k - 1], rows[k + 1]];
    const jumps = (other: Row | undefined) => other !== undefined && Math.abs(other[1] - accuracy) > 0.1;
    return accuracy < 1 && (jumps(before) || before === undefined) && (jumps(after) || after === undefined);
  };
  const points = rows.filter(isLonely);
  return {
    points,
    line: rows.map((row, k): Row => (isLonely(row, k) ? [row[0], 1] : row)),
  };
}
