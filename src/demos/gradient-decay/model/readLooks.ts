import type { Looks } from './Looks.ts';

/** Reads what `writeLooks` wrote. */
export function readLooks(text: string): Looks {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim().split(' ').map(Number)));
  return {
    discriminator: rows.map(([numbers = [], logits = []]) => {
      const [updates = NaN, logSaturating = NaN, nonSaturating = NaN, jsBound = NaN] = numbers;
      return { updates, logSaturating, nonSaturating, jsBound, logits };
    }),
    critic: rows.map(([[updates = NaN, , , , gradient = NaN] = [], , values = []]) => ({
      updates,
      gradient,
      values,
    })),
  };
}
