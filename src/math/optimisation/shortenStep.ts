import type { DownhillStep } from './downhillNewton.ts';

/** Share of the fall promised by the slope that a step must bring. */
const ENOUGH = 1e-4;

/**
 * The first of the whole step, its half, its quarter … that lowers φ enough: φ(x + tp) ≤ φ(x) − 10⁻⁴ t · fall
 * (Nocedal & Wright 2006, Algorithm 3.1 with ρ = ½); undefined once so short a share no longer moves x.
 *
 * Where the whole fall is less than the last place of φ(x), φ cannot tell, and the whole step is taken if φ is
 * defined there.
 *
 * @example
 * shortenStep(([x]) => x * x, Float64Array.of(1), 1, { move: Float64Array.of(-4), fall: 8, turned: false }); // { x: [0], share: 0.25 }
 */
export function shortenStep(
  value: (x: Float64Array) => number,
  x: Float64Array,
  now: number,
  { move, fall }: DownhillStep,
): { readonly x: Float64Array; readonly share: number } | undefined {
  const beyondTelling = fall < Number.EPSILON * Math.abs(now);
  for (let share = 1; ; share /= 2) {
    const next = x.map((at, i) => at + share * move[i]!);
    const there = value(next);
    if (beyondTelling && Number.isFinite(there)) return { x: next, share };
    if (next.every((at, i) => at === x[i])) return undefined;
    if (!beyondTelling && there <= now - ENOUGH * share * fall) return { x: next, share };
  }
}
