import { normalPdf, type Normal } from '@/math/index.ts';
import { axis } from './params.ts';

/** Beyond this many standard deviations a bell is flat to the eye. */
const reach = 5;
const corners = 120;

/** The density over the drawn axis, dense where the bell bends however narrow it is. */
export function bellLine({ mean, sd }: Normal): readonly (readonly [x: number, density: number])[] {
  const [from, to] = [Math.max(axis.min, mean - reach * sd), Math.min(axis.max, mean + reach * sd)];
  const bend = Array.from({ length: corners + 1 }, (_, k) => from + ((to - from) * k) / corners);
  const places = [...new Set([axis.min, ...bend, mean, axis.max])].toSorted((a, b) => a - b);
  return places.map((x) => [x, normalPdf(x, mean, sd)] as const);
}
