import type { NormalComponent } from '@/math/index.ts';
import { clampTo } from '@/ui/keyMove.ts';
import type { Values } from '../params.ts';
import { bounds, maxExtra, type params } from './params.ts';

export type State = Values<typeof params>;
/** Which of the two laws: P is the real one, Q the generated one. */
export type Side = 'p' | 'q';
export type Bump = NormalComponent;

const names = {
  p: { mean: 'm1', sd: 's1', extra: 'pExtra' },
  q: { mean: 'm2', sd: 's2', extra: 'qExtra' },
} as const;

/** The bumps of one law, the first first; shares sum to 1. */
export function readBumps(state: State, side: Side): readonly Bump[] {
  const flat = state[names[side].extra];
  const extra = Array.from({ length: flat.length / 3 }, (_, k) => ({
    weight: flat[3 * k] ?? 0,
    mean: flat[3 * k + 1] ?? 0,
    sd: flat[3 * k + 2] ?? 1,
  }));
  const rest = 1 - extra.reduce((sum, { weight }) => sum + weight, 0);
  return [{ weight: rest, mean: state[names[side].mean], sd: state[names[side].sd] }, ...extra];
}

/** The change of state that makes one law consist of these bumps. */
export function writeBumps(side: Side, [first, ...extra]: readonly Bump[]): Partial<State> {
  const flat = extra.flatMap(({ weight, mean, sd }) => [tidy(weight), tidy(mean), tidy(sd)]);
  const { mean, sd, extra: rest } = names[side];
  return { ...(first && { [mean]: tidy(first.mean), [sd]: tidy(first.sd) }), [rest]: flat };
}

/** Free of binary dust, so that links stay short. */
const tidy = (value: number): number => Number(value.toFixed(10));

/** One law with one bump changed. */
export const changeBump = (state: State, side: Side, index: number, change: Partial<Bump>): Partial<State> =>
  writeBumps(
    side,
    readBumps(state, side).map((bump, k) => (k === index ? { ...bump, ...change } : bump)),
  );

/** One law with a further bump beside the first, on the outer side if there is room; the others give up an equal part. */
export function addBump(state: State, side: Side): Partial<State> {
  const old = readBumps(state, side);
  const [first] = old;
  if (!first || old.length > maxExtra) return {};
  const outward = (side === 'p' ? -1 : 1) * (old.length === 1 ? 1 : -1);
  const step = Math.max(1, 3 * first.sd);
  const there = first.mean + outward * step;
  const { min, max } = bounds.mean;
  const mean = there < min || there > max ? first.mean - outward * step : there;
  const weight = Number((1 / (old.length + 1)).toFixed(2));
  const kept = old.map((bump) => ({ ...bump, weight: Number((bump.weight * (1 - weight)).toFixed(2)) }));
  return writeBumps(side, [...kept, { weight, mean: clampTo(mean, min, max), sd: first.sd }]);
}

/** One law without one of its extra bumps; the first takes over its share. */
export const removeBump = (state: State, side: Side, index: number): Partial<State> =>
  writeBumps(
    side,
    readBumps(state, side).filter((_, k) => k !== index || k === 0),
  );
