import { jsDivergence, klDivergence, klTerms, totalVariation, wassersteinHistogram } from '@/math/index.ts';
import { refusalOf, totalOf, type Lists, type Refusal } from './bars.ts';
import type { Measures } from './Measures.ts';

export interface Bin {
  readonly p: number;
  readonly q: number;
  /** p log(p/q) and q log(q/p): what the bin adds to either divergence. */
  readonly forward: number;
  readonly reverse: number;
}

export interface BarsFrame extends Measures {
  readonly view: 'bars';
  readonly refusal: Refusal | undefined;
  readonly bins: readonly Bin[];
}

const nothing = { kl: NaN, reverseKl: NaN, js: NaN, tv: NaN, w1: NaN } as const;

const shares = (list: readonly number[]): readonly number[] => {
  const total = totalOf(list);
  return list.map((weight) => (total > 0 ? weight / total : 0));
};

/** Two laws on the same bins, and what each bin adds to the divergences between them; W₁ with neighbours 1 apart. */
export function barsFrame({ p, q }: Lists): BarsFrame {
  const refusal = refusalOf({ p, q });
  const [ps, qs] = [shares(p), shares(q)];
  const [forward, reverse] = refusal ? [[], []] : [klTerms(p, q), klTerms(q, p)];
  const bins = Array.from({ length: Math.max(p.length, q.length) }, (_, i) => ({
    p: ps[i] ?? 0,
    q: qs[i] ?? 0,
    forward: forward[i] ?? NaN,
    reverse: reverse[i] ?? NaN,
  }));
  if (refusal) return { view: 'bars', refusal, bins, ...nothing };
  return {
    view: 'bars',
    refusal,
    bins,
    kl: klDivergence(p, q),
    reverseKl: klDivergence(q, p),
    js: jsDivergence(p, q),
    tv: totalVariation(p, q),
    w1: wassersteinHistogram([...p.keys()], p, q),
  };
}
