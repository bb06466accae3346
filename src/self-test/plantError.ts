import { toList } from '@/verification/values.ts';

/** The error a reader may plant, relative: one part in a billion. */
export const plantedError = 1e-9;

/** A result with every number in it off by `plantedError`; whole numbers stay, for a place in a list has no digits to spoil. */
export function plantError(result: unknown): unknown {
  if (typeof result === 'number') return Number.isInteger(result) ? result : result * (1 + plantedError);
  const list = toList(result);
  if (list) return list.map(plantError);
  if (typeof result !== 'object' || result === null) return result;
  return Object.fromEntries(Object.entries(result).map(([key, value]) => [key, plantError(value)]));
}
