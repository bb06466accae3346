import { clampTo } from '@/ui/keyMove.ts';
import { share as bounds } from './params.ts';

export interface Lists {
  readonly p: readonly number[];
  readonly q: readonly number[];
}

export type Side = keyof Lists;

/** Why two lists of weights are no pair of laws on the same bins. */
export type Refusal = 'lengths' | 'no-bins' | 'empty-p' | 'empty-q';

export const totalOf = (list: readonly number[]): number => list.reduce((sum, weight) => sum + weight, 0);

export function refusalOf({ p, q }: Lists): Refusal | undefined {
  if (p.length !== q.length) return 'lengths';
  if (p.length === 0) return 'no-bins';
  if (totalOf(p) === 0) return 'empty-p';
  return totalOf(q) === 0 ? 'empty-q' : undefined;
}

/** Short enough for an address. */
const short = (value: number): number => Number(value.toFixed(6));

/** The list with bin `index` at `share` of the whole: the others keep their ratios, or share alike where they held nothing. */
export function withShare(list: readonly number[], index: number, share: number): readonly number[] {
  if (list.length === 1) return [1];
  const taken = clampTo(share, bounds.min, bounds.max);
  const rest = totalOf(list.filter((_, i) => i !== index));
  return list.map((weight, i) => {
    if (i === index) return taken;
    return short((1 - taken) * (rest > 0 ? weight / rest : 1 / (list.length - 1)));
  });
}

/** Both laws with two bins in each other's place: the bars of a bin stay together. */
export function swapped({ p, q }: Lists, a: number, b: number): Lists {
  const swap = (list: readonly number[]) => list.with(a, list[b]!).with(b, list[a]!);
  return { p: swap(p), q: swap(q) };
}

/** A bin more, in which neither law has anything. */
export const withEmptyBin = ({ p, q }: Lists): Lists => ({ p: [...p, 0], q: [...q, 0] });

export const withoutBin = ({ p, q }: Lists, index: number): Lists => ({
  p: p.filter((_, i) => i !== index),
  q: q.filter((_, i) => i !== index),
});

/** The nearest pair of laws: missing bins are empty ones, and a law that holds nothing is spread alike. */
export function mended({ p, q }: Lists): Lists {
  const count = Math.max(1, p.length, q.length);
  const fill = (list: readonly number[]) => {
    const whole = Array.from({ length: count }, (_, i) => list[i] ?? 0);
    return totalOf(whole) > 0 ? whole : whole.map(() => short(1 / count));
  };
  return { p: fill(p), q: fill(q) };
}
