import type { Values } from '../params.ts';
import { params } from './params.ts';

/** The examples of the notes, each with a plan to begin from. */
export const presets = {
  /** Six blocks, the first plan that the post prints, and the second. */
  first: {},
  second: { plan: [1, 0, 0, 1, 1, 1, 0, 0, 2] },
  /** Two blocks, half of each sent either way. */
  two: { from: [2, 8], mu: [1, 1], to: [3, 7], nu: [1, 1], plan: [0.5, 0.5, 0.5, 0.5] },
  /** Four piles; what can stay stays. */
  piles: {
    from: [1, 2, 3, 4],
    mu: [3, 2, 1, 4],
    to: [1, 2, 3, 4],
    nu: [1, 2, 4, 3],
    plan: [1, 0, 2, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 1, 3],
  },
  /** Two lists of eight, the four twos served first. */
  lists: {
    from: [2, 3, 4, 5],
    mu: [4, 1, 2, 1],
    to: [3, 4, 6],
    nu: [2, 2, 4],
    plan: [0, 0, 4, 1, 0, 0, 1, 1, 0, 0, 1, 0],
  },
} as const satisfies Readonly<Record<string, Partial<Values<typeof params>>>>;

export type PresetName = keyof typeof presets;

/** Whether a preset's plan stands, however it is looked at and paid. */
export function isPlanOf(name: PresetName, values: Values<typeof params>): boolean {
  const preset: Partial<Values<typeof params>> = presets[name];
  return (['from', 'mu', 'to', 'nu', 'plan'] as const).every(
    (key) => (preset[key] ?? params[key].default).join() === values[key].join(),
  );
}
