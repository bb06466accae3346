import type { Values } from '../params.ts';
import { pairOf, placeOf, type Pair, type Place } from './pairOf.ts';
import { axis, params, type Law } from './params.ts';

export interface PlaceAt extends Place {
  readonly x: number;
}

export interface PairAt extends Pair {
  readonly mu: number;
}

export interface Frame {
  readonly law: Law;
  readonly mu: number;
  readonly now: Pair;
  /** Ascending in x over the drawn axis. */
  readonly places: readonly PlaceAt[];
  /** The game at every distance the slider can reach, ascending. */
  readonly curve: readonly PairAt[];
}

const placeCount = 321;
const curveCount = 81;

const spread = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** The curves over μ do not hang on where μ stands: each law's is computed once. */
const curves = new Map<Law, readonly PairAt[]>();

function curveOf(law: Law): readonly PairAt[] {
  const known = curves.get(law);
  if (known) return known;
  const made = spread(curveCount, params.mu.min, params.mu.max).map((mu) => ({ mu, ...pairOf(law, mu) }));
  curves.set(law, made);
  return made;
}

/** Real and generated law a distance μ apart, the best discriminator between them, and what the generator feels. */
export function model({ mu, law }: Values<typeof params>): Frame {
  const placeAt = placeOf(law, mu);
  return {
    law,
    mu,
    now: pairOf(law, mu),
    places: spread(placeCount, axis.min, axis.max).map((x) => ({ x, ...placeAt(x) })),
    curve: curveOf(law),
  };
}
