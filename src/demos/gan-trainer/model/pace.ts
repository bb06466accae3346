import type { TrainerValues } from '../params.ts';

/** Iterations a second when the reader asks for slow motion. */
const SLOW = 2;
/** The first iterations of a run, when most of the picture changes, come this fast … */
const FIRST = 4;
/** … and e times as fast every so many iterations: five seconds go into the slow beginning. */
const GROWTH = 20;
/** Beyond this no eye can tell, so the engine sets the pace. */
const BLUR = 120;
/** A run that is ahead of the one beside it by more waits for it … */
const LEAD = 3;
/** … and all but stands still when it is ahead by this much. */
const FAR_AHEAD = 16;

/** The most iterations a second that a run may make at `iteration`; Infinity lets the engine run free. */
export function pace(speed: TrainerValues['speed'], iteration: number): number {
  if (speed === 'full') return Infinity;
  if (speed === 'slow') return SLOW;
  const allowed = FIRST * Math.exp(iteration / GROWTH);
  return allowed > BLUR ? Infinity : allowed;
}

/** The pace of a run beside another: two runs are compared at the same iteration, so the faster waits. */
export function paceBeside(
  alone: number,
  own: number,
  other: { readonly iteration: number; readonly stepsPerSecond: number },
): number {
  const ahead = own - other.iteration;
  if (ahead <= LEAD) return alone;
  return Math.min(alone, Math.max(1, (1 - ahead / FAR_AHEAD) * other.stepsPerSecond));
}
