import { tidy, total, type Task } from './Task.ts';

/** All plans between two places and two: one number t, the share sent from the first to the first, tells them apart. */
export interface Segment {
  readonly min: number;
  readonly max: number;
  /** Cost of the plan at either end, a unit of mass. */
  readonly costs: readonly [number, number];
  /** The plan in hand; undefined while it is not complete. */
  readonly t: number | undefined;
}

/** The plan of two rows and two columns that sends `blocks` from the first to the first. */
export const planThrough = ({ mu, nu }: Task, blocks: number): readonly number[] =>
  [blocks, mu[0]! - blocks, nu[0]! - blocks, mu[1]! - nu[0]! + blocks].map(tidy);

/** The plans of a 2 × 2 task, if there is more than one. */
export function segmentOf(
  task: Task,
  costs: readonly number[],
  plan: readonly number[],
  complete: boolean,
): Segment | undefined {
  const { mu, nu } = task;
  if (mu.length !== 2 || nu.length !== 2) return undefined;
  const [least, most] = [Math.max(0, mu[0]! - nu[1]!), Math.min(mu[0]!, nu[0]!)];
  if (least >= most) return undefined;
  const mass = total(mu);
  const costAt = (blocks: number) =>
    planThrough(task, blocks).reduce((sum, amount, k) => sum + amount * costs[k]!, 0) / mass;
  return {
    min: least / mass,
    max: most / mass,
    costs: [costAt(least), costAt(most)],
    t: complete ? plan[0]! / mass : undefined,
  };
}
