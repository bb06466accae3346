import { requireChoice } from '../validation/requireChoice.ts';
import { requireCount } from '../validation/requireCount.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Who moves when: both from the same point; the first, then the second from where the first has gone; or both
 * by the slopes that they would meet one simultaneous step ahead.
 */
export type GameMethod = 'simultaneous' | 'alternating' | 'extragradient';

/** What each player pays as the slope of the own loss by the own number: ∂f₁/∂x and ∂f₂/∂y at (x, y). */
export interface GameSlopes {
  readonly first: (x: number, y: number) => number;
  readonly second: (x: number, y: number) => number;
}

/** `learningRate` η (finite, above 0) of both players, how many `steps` (a whole number), and the `method`. */
export interface GameOptions {
  readonly learningRate: number;
  readonly steps: number;
  readonly method: GameMethod;
}

/** The players' numbers after 0, 1, 2 … steps. */
export interface GameRun {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Two players, each walking downhill on a loss of its own that the other one's number is part of.
 *
 * Simultaneous x ← x − η ∂f₁(x, y), y ← y − η ∂f₂(x, y); alternating: y's slope at the new x; extragradient
 * (Korpelevich 1976): slopes at the point that one simultaneous step would reach. A run that overflows goes on
 * with what is not finite. `start` is [x, y].
 * @throws TypeError or RangeError naming `start`, `learningRate`, `steps` or `method`.
 *
 * @example
 * const game = { first: (x, y) => y, second: (x, y) => -x };
 * twoPlayerDescent(game, [1, 1], { learningRate: 0.5, steps: 1, method: 'simultaneous' }); // { x: [1, 0.5], y: [1, 1.5] }
 * twoPlayerDescent(game, [1, 1], { learningRate: 0.5, steps: 1, method: 'alternating' }); // { x: [1, 0.5], y: [1, 1.25] }
 * twoPlayerDescent(game, [1, 1], { learningRate: 0.5, steps: 1, method: 'extragradient' }); // { x: [1, 0.25], y: [1, 1.25] }
 */
export function twoPlayerDescent(
  { first, second }: GameSlopes,
  start: ArrayLike<number>,
  { learningRate, steps, method }: GameOptions,
): GameRun {
  requireNumbers('start', start);
  if (start.length !== 2) throw new RangeError(`start has ${start.length} numbers; pass two, [x, y].`);
  requireFinite('learningRate', learningRate, { min: 0, exclusive: true });
  requireCount('steps', steps, 0);
  requireChoice('method', method, ['simultaneous', 'alternating', 'extragradient']);
  const [x, y] = [new Float64Array(steps + 1), new Float64Array(steps + 1)];
  x[0] = start[0]!;
  y[0] = start[1]!;
  for (let k = 0; k < steps; k++) {
    const [atX, atY] = [x[k]!, y[k]!];
    const ahead = method === 'extragradient' ? learningRate : 0;
    const [seenX, seenY] = [atX - ahead * first(atX, atY), atY - ahead * second(atX, atY)];
    x[k + 1] = atX - learningRate * first(seenX, seenY);
    y[k + 1] = atY - learningRate * second(method === 'alternating' ? x[k + 1]! : seenX, seenY);
  }
  return { x, y };
}
