import { newtonRoot } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { params } from './params.ts';

/** One guess; NaN where a flat tangent or an overflow has left none. */
export interface Guess {
  readonly x: number;
  /** Distance to the root on the side of x₀. */
  readonly error: number;
}

export interface Frame {
  readonly x0: number;
  readonly steps: number;
  /** After 0, 1, 2 … steps, as far as the slider goes. */
  readonly guesses: readonly Guess[];
  readonly now: Guess;
  /** √2 or −√2. */
  readonly root: number;
  /** The step that has no next guess, if the reader's steps come so far. */
  readonly brokenAt: number | undefined;
}

/** What the demo looks for a root of. */
export const curve = (x: number): number => x * x - 2;
export const slope = (x: number): number => 2 * x;

/** Newton's method on x² − 2 from x₀, all steps of the slider at once. */
export function model({ x0, steps }: Values<typeof params>): Frame {
  const { max } = params.steps;
  // Tolerance 0: it ends only where x stands still, and stays there.
  const run = newtonRoot(curve, slope, x0, { maximumSteps: max, tolerance: 0 });
  const last = run.converged ? run.x : NaN;
  const root = x0 < 0 ? -Math.SQRT2 : Math.SQRT2;
  const guesses = Array.from({ length: max + 1 }, (_, k): Guess => {
    const x = run.iterates[k] ?? last;
    return { x, error: Math.abs(x - root) };
  });
  const broken = guesses.findIndex(({ x }) => Number.isNaN(x));
  return {
    x0,
    steps,
    guesses,
    now: guesses[steps]!,
    root,
    brokenAt: broken >= 0 && broken <= steps ? broken : undefined,
  };
}
