import { readBumps, writeBumps, type Bump, type State } from './bumps.ts';
import { bounds } from './params.ts';

/** Mean of a law of bumps whose shares sum to 1. */
export const meanOf = (law: readonly Bump[]): number =>
  law.reduce((sum, { weight, mean }) => sum + weight * mean, 0);

/** A law moved along the line. */
export const shift = (law: readonly Bump[], by: number): readonly Bump[] =>
  law.map((bump) => ({ ...bump, mean: bump.mean + by }));

/** How far a law may move down and up before a bump meets the bounds. */
const room = (law: readonly Bump[]): readonly [number, number] => {
  const means = law.map(({ mean }) => mean);
  return [bounds.mean.min - Math.min(...means), bounds.mean.max - Math.max(...means)];
};

const within = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, value));

/** The largest distance between the two means that moving both laws can reach, Q on the given side of P. */
export function farthest(state: State, side: 1 | -1): number {
  const [p, q] = [readBumps(state, 'p'), readBumps(state, 'q')];
  const [pLow, pHigh] = room(p);
  const [qLow, qHigh] = room(q);
  const gap = meanOf(q) - meanOf(p);
  return side > 0 ? gap + qHigh - pLow : -(gap + qLow - pHigh);
}

/** Moves Q, and P the other way once Q meets the bounds, until the means stand `gap` apart; the shapes stay. */
export function separate(state: State, gap: number): Partial<State> {
  const [p, q] = [readBumps(state, 'p'), readBumps(state, 'q')];
  const wanted = gap - (meanOf(q) - meanOf(p));
  const byQ = within(wanted, room(q));
  const byP = within(byQ - wanted, room(p));
  return {
    ...writeBumps('q', shift(q, byQ)),
    ...(byP === 0 ? {} : writeBumps('p', shift(p, byP))),
  };
}
