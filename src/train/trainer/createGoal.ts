import type { LiveFields } from '../spec.ts';
import type { Change, Past } from './Past.ts';
import type { Work } from './work.ts';

/** An iteration that a run is on its way to. */
export interface Goal {
  /** True where another iteration is to be made; what was done to the run at this point of its past is done again first. */
  mayBegin(): boolean;
  /** True between two iterations, at the end of the way. */
  isReached(): boolean;
  /** Live settings that wait for the end: those of now do not hold in the past. */
  settings(): Partial<LiveFields>;
  /** Puts off a change of live settings until then; false where it may be made at once. */
  postpone(fields: Partial<LiveFields>): boolean;
}

/**
 * A way to an iteration: through the past from the state that `work` was rewound to, or, without a past, straight on. `now` are the live
 * settings to come back to after the past.
 */
export function createGoal(
  work: Pick<Work, 'iteration' | 'updates' | 'redo'>,
  iteration: number,
  past: Past | undefined,
  now: Partial<LiveFields>,
): Goal {
  const changes: Change[] = past ? [...past.changes] : [];
  let settings = past ? now : {};

  return {
    mayBegin() {
      while (changes[0] && changes[0].updates <= work.updates()) work.redo(changes.shift()!);
      return work.iteration() < iteration;
    },
    isReached: () => work.iteration() >= iteration && !((changes[0]?.updates ?? Infinity) <= work.updates()),
    settings: () => settings,
    postpone(fields) {
      if (past) settings = { ...settings, ...fields };
      return past !== undefined;
    },
  };
}
