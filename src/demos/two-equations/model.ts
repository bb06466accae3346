import { descentContraction, gradientDescent, newtonSystem } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { params } from './params.ts';
import { gentle, gradient, hessian, loss, stableLimit, steep } from './problem.ts';

export interface Spot {
  readonly a: number;
  readonly b: number;
  readonly loss: number;
}

export interface Frame {
  readonly method: 'descent' | 'newton';
  readonly eta: number;
  readonly steps: number;
  /** After 0, 1, 2 … steps, as far as the slider goes. */
  readonly spots: readonly Spot[];
  readonly now: Spot;
  readonly stableLimit: number;
  /** By how much one descent step multiplies the distance to the bottom, at worst. */
  readonly factor: number;
}

/** The way from (a, b) down L: gradient descent with rate η, or Newton's method. */
export function model({ a, b, eta, steps, method }: Values<typeof params>): Frame {
  const { max } = params.steps;
  const { iterates } =
    method === 'newton'
      ? newtonSystem(gradient, () => hessian, [a, b], { maximumSteps: max, tolerance: 0 })
      : gradientDescent(gradient, [a, b], { learningRate: eta, maximumSteps: max, tolerance: 0 });
  // A run ends before its last step only where it stands at the bottom, and stays there.
  const spots = Array.from({ length: max + 1 }, (_, k): Spot => {
    const [atA = NaN, atB = NaN] = iterates[Math.min(k, iterates.length - 1)]!;
    return { a: atA, b: atB, loss: loss(atA, atB) };
  });
  return {
    method,
    eta,
    steps,
    spots,
    now: spots[steps]!,
    stableLimit,
    factor: descentContraction([gentle.curvature, steep.curvature], eta),
  };
}
