import { mixtureDistances, mixtureLogPdf } from '@/math/index.ts';
import type { Measures } from './Measures.ts';
import { bellLaw, target } from './target.ts';

/** Both densities at x, and what the place adds to either divergence per unit of x. */
export interface Place {
  readonly x: number;
  readonly p: number;
  readonly q: number;
  readonly forward: number;
  readonly reverse: number;
}

export interface BellFrame extends Measures {
  readonly view: 'bell';
  readonly mean: number;
  readonly sd: number;
  /** Ascending over the drawn axis, dense where the bell bends. */
  readonly places: readonly Place[];
}

/** The drawn part of the line. */
export const axis = { min: -8, max: 8 } as const;

const spread = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** Two bumps p and the bell q = N(m, s²) that is to stand for both. */
export function bellFrame({ m, s }: { readonly m: number; readonly s: number }): BellFrame {
  const bell = bellLaw(m, s);
  const within = spread(81, Math.max(axis.min, m - 5 * s), Math.min(axis.max, m + 5 * s));
  const xs = [...new Set([...spread(129, axis.min, axis.max), ...within])].sort((a, b) => a - b);
  const { kl, reverseKl, js, tv, w1 } = mixtureDistances(target, bell);
  return {
    view: 'bell',
    mean: m,
    sd: s,
    places: xs.map((x) => {
      const [logP, logQ] = [mixtureLogPdf(x, target), mixtureLogPdf(x, bell)];
      const [p, q] = [Math.exp(logP), Math.exp(logQ)];
      return { x, p, q, forward: p * (logP - logQ), reverse: q * (logQ - logP) };
    }),
    kl: kl.value,
    reverseKl: reverseKl.value,
    js: js.value,
    tv: tv.value,
    w1: w1.value,
  };
}
