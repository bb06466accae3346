import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestEvent,
  bhattacharyya,
  chiSquare,
  crossEntropy,
  entropy,
  hellinger,
  hellingerSquared,
  jsDistance,
  jsDivergence,
  klDivergence,
  totalVariation,
} from '@/math/index.ts';
import { fullLaws, laws, real } from './arbitraries.ts';
import { holds, near } from './property.ts';

// Sums of at most 8 terms, each rounded a few times: 1e-14 is some tens of units in the last place of 1.
const ROUNDING = 1e-14;
const quantities = {
  klDivergence,
  jsDivergence,
  jsDistance,
  totalVariation,
  hellinger,
  bhattacharyya,
  chiSquare,
};

describe.each(Object.entries(quantities))('%s', (name, divergence) => {
  // A root turns rounding of 1e-16 near 0 into 1e-8.
  const tolerance = name === 'hellinger' || name === 'jsDistance' ? 1e-7 : ROUNDING;
  it('is at least 0, and 0 for equal laws', () => {
    holds(laws(2), ([p, q]) => divergence(p!, q!) >= 0 && divergence(p!, p!) === 0);
  });
  it('does not see the unit of the weights', () => {
    holds(laws(2), real(0.1, 10), ([p, q], unit) =>
      near(
        divergence(
          p!.map((w) => w * unit),
          q!,
        ),
        divergence(p!, q!),
        10 * tolerance,
      ),
    );
  });
  it('does not see the order of the bins', () => {
    holds(laws(2), ([p, q]) =>
      near(divergence([...p!].reverse(), [...q!].reverse()), divergence(p!, q!), tolerance),
    );
  });
  it('does not see a bin that is empty in both', () => {
    holds(laws(2), ([p, q]) => divergence([...p!, 0], [...q!, 0]) === divergence(p!, q!));
  });
  it('does not see a bin cut in two', () => {
    const halve = ([first = 0, ...rest]: readonly number[]) => [first / 2, first / 2, ...rest];
    holds(laws(2), ([p, q]) => near(divergence(halve(p!), halve(q!)), divergence(p!, q!), tolerance));
  });
  it('does not grow when bins are joined', () => {
    const join = ([first = 0, second = 0, ...rest]: readonly number[]) => [first + second, ...rest];
    holds(laws(2), ([p, q]) => {
      const [joined, apart] = [divergence(join(p!), join(q!)), divergence(p!, q!)];
      return joined <= apart || near(joined, apart, tolerance);
    });
  });
});

describe.each(Object.entries({ jsDivergence, jsDistance, totalVariation, hellinger, bhattacharyya }))(
  '%s',
  (_name, divergence) => {
    it('is symmetric', () => {
      holds(laws(2), ([p, q]) => divergence(p!, q!) === divergence(q!, p!));
    });
  },
);

describe.each(Object.entries({ jsDistance, totalVariation, hellinger }))(
  '%s is a metric',
  (_name, distance) => {
    it('no detour is shorter', () => {
      // Roots of values near 0 carry up to 1e-8.
      holds(laws(3), ([p, q, r]) => distance(p!, r!) <= distance(p!, q!) + distance(q!, r!) + 1e-7);
    });
  },
);

describe('inequalities between divergences', () => {
  it('JS lies in [0, log 2 · TV]', () => {
    holds(laws(2), ([p, q]) => jsDivergence(p!, q!) <= Math.LN2 * totalVariation(p!, q!) + ROUNDING);
  });
  it('TV ≤ √(KL/2) (Pinsker)', () => {
    holds(laws(2), ([p, q]) => totalVariation(p!, q!) <= Math.sqrt(klDivergence(p!, q!) / 2) + 1e-8);
  });
  it('KL ≤ log(1 + χ²)', () => {
    holds(laws(2), ([p, q]) => klDivergence(p!, q!) <= Math.log1p(chiSquare(p!, q!)) + ROUNDING);
  });
  it('H² ≤ TV ≤ √2 H', () => {
    holds(laws(2), ([p, q]) => {
      const tv = totalVariation(p!, q!);
      return hellingerSquared(p!, q!) <= tv + ROUNDING && tv <= Math.SQRT2 * hellinger(p!, q!) + ROUNDING;
    });
  });
  it('2 TV² ≤ symmetric χ² ≤ 2 TV', () => {
    holds(laws(2), ([p, q]) => {
      const [tv, chi] = [totalVariation(p!, q!), chiSquare(p!, q!, { kind: 'symmetric' })];
      return 2 * tv * tv <= chi + ROUNDING && chi <= 2 * tv + ROUNDING;
    });
  });
  it('Bhattacharyya ≤ ½ KL', () => {
    holds(laws(2), ([p, q]) => bhattacharyya(p!, q!) <= klDivergence(p!, q!) / 2 + ROUNDING);
  });
});

describe('identities', () => {
  it('cross-entropy = entropy + KL', () => {
    holds(laws(2), ([p, q]) => near(crossEntropy(p!, q!), entropy(p!) + klDivergence(p!, q!), 10 * ROUNDING));
  });
  it('JS = entropy of the midpoint − mean entropy', () => {
    holds(fullLaws(2), ([p, q]) => {
      const shares = (w: readonly number[]) => w.map((x) => x / w.reduce((a, b) => a + b, 0));
      const [a, b] = [shares(p!), shares(q!)];
      return near(
        entropy(a.map((x, i) => x + b[i]!)) - (entropy(a) + entropy(b)) / 2,
        jsDivergence(p!, q!),
        10 * ROUNDING,
      );
    });
  });
  it('entropy is at most log n, and log n for equal bins', () => {
    holds(
      laws(1),
      ([p]) =>
        entropy(p!) <= Math.log(p!.length) + ROUNDING &&
        near(entropy(p!.map(() => 3)), Math.log(p!.length), ROUNDING),
    );
  });
  it('bits are nats/log 2', () => {
    holds(laws(2), ([p, q]) =>
      near(klDivergence(p!, q!, { base: 2 }) * Math.LN2, klDivergence(p!, q!), ROUNDING),
    );
  });
  it('χ² of (q, p) by Neyman is that of (p, q) by Pearson', () => {
    holds(laws(2), ([p, q]) => chiSquare(q!, p!, { kind: 'neyman' }) === chiSquare(p!, q!));
  });
  it('the best event scores TV and no other event scores more', () => {
    holds(laws(2), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ([p, q], inside) => {
      const share = (w: readonly number[]) =>
        w.reduce((s, x, i) => s + (inside[i] ? x : 0), 0) / w.reduce((s, x) => s + x, 0);
      const { score } = bestEvent(p!, q!);
      return (
        near(score, totalVariation(p!, q!), ROUNDING) && Math.abs(share(p!) - share(q!)) <= score + ROUNDING
      );
    });
  });
});

describe('nearly equal laws keep their digits', () => {
  it('KL → ½ χ², JS → ⅛ χ², H² → ⅛ χ² relative to their own tiny size', () => {
    holds(fullLaws(2), ([p, direction]) => {
      const q = p!.map((w, i) => w * (1 + 1e-7 * direction![i]!));
      const chi = chiSquare(p!, q);
      // The next order is smaller by the relative change, at most 1e-6 here; below 1e-26 the directions were
      // all but equal.
      return (
        chi < 1e-26 ||
        [
          klDivergence(p!, q) / chi - 1 / 2,
          jsDivergence(p!, q) / chi - 1 / 8,
          hellingerSquared(p!, q) / chi - 1 / 8,
        ].every((e) => Math.abs(e) < 1e-5)
      );
    });
  });
});

describe('bad weights are refused', () => {
  it.each(Object.entries(quantities))('by %s, wherever they stand', (_name, divergence) => {
    holds(laws(2), fc.constantFrom(NaN, Infinity, -1), fc.nat(), ([p, q], bad, at) => {
      const broken = p!.map((w, i) => (i === at % p!.length ? bad : w));
      expect(() => divergence(broken, q!)).toThrow(new RegExp(`^p\\[${at % p!.length}\\] is `));
      expect(() => divergence(q!, broken)).toThrow(new RegExp(`^q\\[${at % p!.length}\\] is `));
    });
  });
});
