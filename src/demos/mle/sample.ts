import { createRng, gaussianMle, type Normal } from '@/math/index.ts';
import { params, sizes } from './params.ts';

/** The law that the samples are drawn from. */
export const trueLaw: Normal = { mean: 0, sd: 1 };

/** The first samples of a draw, and the likeliest normal law of those alone. */
export interface Beginning {
  readonly count: number;
  readonly best: Normal;
}

export interface Draw {
  readonly seed: number;
  /** As many as there can be: fewer are its beginning, so that a larger n keeps what a smaller n had. */
  readonly samples: Float64Array;
  readonly beginnings: readonly Beginning[];
}

const { max } = params.n;
/** Neighbouring beginnings differ by a fifteenth: closer than the eye wants on a line of a few hundred pixels. */
const ratio = 1 + 1 / 15;

const counts: readonly number[] = (() => {
  const all = new Set(sizes);
  for (let count = 1; count < max; count = Math.max(count + 1, Math.round(count * ratio))) all.add(count);
  return [...all].toSorted((a, b) => a - b);
})();

let latest: Draw | undefined;

/** All samples of a seed. The latest draw is kept, for a hand changes m and s far more often than the seed. */
export function draw(seed: number): Draw {
  if (latest?.seed === seed) return latest;
  const rng = createRng(seed);
  const samples = Float64Array.from({ length: max }, () => trueLaw.mean + trueLaw.sd * rng.normal());
  const beginnings = counts.map((count) => ({ count, best: gaussianMle(samples.subarray(0, count)) }));
  latest = { seed, samples, beginnings };
  return latest;
}
