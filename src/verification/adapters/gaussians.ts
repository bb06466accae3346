import {
  normalBhattacharyyaCoefficient,
  normalChiSquare,
  normalHellinger,
  normalJs,
  normalKl,
  normalTv,
  normalW1,
  normalW2,
  normalWasserstein,
} from '../../math/index.ts';
import type { Adapter } from '../Adapter.ts';

/** Distances between normals. */
export const gaussiansAdapters: Readonly<Record<string, Adapter>> = {
  gaussian_1d: ({ m1, s1, m2, s2 }) => {
    const p = { mean: Number(m1), sd: Number(s1) };
    const q = { mean: Number(m2), sd: Number(s2) };
    return {
      w1: normalW1(p, q),
      w2: normalW2(p, q),
      w3: normalWasserstein(p, q, { order: 3 }),
      w4: normalWasserstein(p, q, { order: 4 }),
      kl_forward_nats: normalKl(p, q),
      kl_reverse_nats: normalKl(q, p),
      bc: normalBhattacharyyaCoefficient(p, q),
      hellinger: normalHellinger(p, q),
      tv: normalTv(p, q),
      chi2_pearson: normalChiSquare(p, q),
      js_nats: normalJs(p, q).value,
    };
  },
};
