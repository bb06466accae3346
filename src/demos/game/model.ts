import { bilinearGameFactor, twoPlayerDescent, type GameMethod } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { methods, params } from './params.ts';

/** Where both players stand, and how far that is from their balance at (0, 0). */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Run {
  readonly method: GameMethod;
  /** After 0, 1, 2 … steps, as far as the slider goes. */
  readonly spots: readonly Spot[];
}

export interface Frame {
  readonly eta: number;
  readonly method: GameMethod;
  readonly steps: number;
  readonly runs: readonly Run[];
  /** The run of the chosen method. */
  readonly chosen: Run;
  readonly now: Spot;
  /** By how much one step multiplies the radius, in the long run. */
  readonly factor: number;
}

/** f₁ = xy, which the first player lowers by x; f₂ = −xy, which the second lowers by y. */
const game = { first: (_x: number, y: number) => y, second: (x: number) => -x } as const;

/** Two players on xy, from one start by each of three ways of taking turns. */
export function model({ eta, x, y, steps, method }: Values<typeof params>): Frame {
  const runs = methods.map((each): Run => {
    const run = twoPlayerDescent(game, [x, y], {
      learningRate: eta,
      steps: params.steps.max,
      method: each,
    });
    return {
      method: each,
      spots: Array.from(run.x, (at, k) => ({ x: at, y: run.y[k]!, radius: Math.hypot(at, run.y[k]!) })),
    };
  });
  const chosen = runs[methods.indexOf(method)]!;
  return {
    eta,
    method,
    steps,
    runs,
    chosen,
    now: chosen.spots[steps]!,
    factor: bilinearGameFactor(method, eta),
  };
}
