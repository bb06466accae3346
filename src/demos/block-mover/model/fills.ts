import { northWestCorner } from '@/math/index.ts';
import type { Repair } from './proofOf.ts';
import { tidy, type Task } from './Task.ts';

/** The plan that fills the table from its first row and first column on: between sorted places it never crosses. */
export function fromNorthWest({ mu, nu }: Task): readonly number[] {
  const plan = mu.flatMap(() => nu.map(() => 0));
  for (const { row, column, amount } of northWestCorner(mu, nu).cells)
    plan[row * nu.length + column]! += amount;
  return plan.map(tidy);
}

/** The same from the first row and the last column on: between sorted places everything crosses. */
export function fromNorthEast({ mu, nu }: Task): readonly number[] {
  const turned = fromNorthWest({ from: [], to: [], p: 1, mu, nu: nu.toReversed() });
  return mu.flatMap((_, i) => turned.slice(i * nu.length, (i + 1) * nu.length).toReversed());
}

/** A plan after a repair: the gaining cells have more, the giving ones less. */
export function repaired(plan: readonly number[], columns: number, { cycle, amount }: Repair) {
  return cycle.reduce<readonly number[]>((made, { row, column, sign }) => {
    const k = row * columns + column;
    return made.with(k, tidy(made[k]! + sign * amount));
  }, plan);
}
