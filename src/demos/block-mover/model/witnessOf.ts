import { kantorovichPotential1d } from '@/math/index.ts';
import { tidy, total, type Task } from './Task.ts';

/** How many blocks more go right than left between two neighbouring places, whatever the plan. */
export interface Carry {
  readonly from: number;
  readonly to: number;
  readonly net: number;
}

/** A 1-Lipschitz f on the places whose mean falls by W₁ from start to goal: its least value is 0. */
export interface Witness {
  readonly places: readonly { readonly place: number; readonly f: number }[];
  readonly carries: readonly Carry[];
  /** f where blocks leave, and −f where they arrive: prices of rows and columns. */
  readonly u: readonly number[];
  readonly v: readonly number[];
}

/** The potential that proves W₁ on the line, and the carries whose signs are its slopes. */
export function witnessOf({ from, mu, to, nu }: Task): Witness {
  const all = [...from, ...to];
  const { positions, potential, cdfDifference } = kantorovichPotential1d(
    all,
    all.map((_, i) => mu[i] ?? 0),
    all.map((_, i) => nu[i - from.length] ?? 0),
  );
  const least = Math.min(...potential);
  const places = Array.from(positions, (place, k) => ({ place, f: tidy(potential[k]! - least) }));
  const f = (at: number) => places.find(({ place }) => place === at)!.f;
  return {
    places,
    carries: places.slice(1).map(({ place }, k) => ({
      from: places[k]!.place,
      to: place,
      net: tidy(cdfDifference[k]! * total(mu)),
    })),
    u: from.map(f),
    // + 0 turns −0 into 0.
    v: to.map((place) => -f(place) + 0),
  };
}
