import { couplingCost, createRng, drawCoupling, type Margin } from '@/math/index.ts';
import type { Claim } from './claim.ts';

const row = (slug: string, decimals: number, ko: string, en: string, compute: () => number): Claim => ({
  id: `couplings.${slug}`,
  says: { ko, en },
  compute,
  decimals,
});

const normal: Margin = { kind: 'normal', mean: 0, sd: 1 };
const uniform = (from: number, to: number): Margin => ({ kind: 'uniform', from, to });
const root3 = Math.sqrt(3);

/** The three couplings that have names. */
const pairings = [
  { slug: 'same', rho: 1, ko: '같은 순서로 짝지은', en: 'in the same order' },
  { slug: 'independent', rho: 0, ko: '독립으로 짝지은', en: 'independent' },
  { slug: 'opposite', rho: -1, ko: '반대 순서로 짝지은', en: 'in opposite orders' },
] as const;

/** The laws of Y that the note tries, each with X ~ N(0, 1). */
const laws = [
  { slug: 'unit', y: uniform(-1, 1), says: 'U(−1, 1)', decimals: 3 },
  { slug: 'matched', y: uniform(-root3, root3), says: 'U(−√3, √3)', decimals: 3 },
  { slug: 'apart', y: uniform(2, 4), says: 'U(2, 4)', decimals: 3 },
] as const;

const distances = laws.flatMap(({ slug, y, says, decimals }) =>
  pairings.map((pairing) =>
    row(
      `distance-${slug}-${pairing.slug}`,
      decimals,
      `${pairing.ko} N(0, 1)과 ${says}의 평균 거리`,
      `mean distance of N(0, 1) and ${says}, ${pairing.en}`,
      () => couplingCost(normal, y, { rho: pairing.rho }).value,
    ),
  ),
);

const squares = pairings.map((pairing) =>
  row(
    `square-unit-${pairing.slug}`,
    3,
    `${pairing.ko} N(0, 1)과 U(−1, 1)의 평균 제곱 거리`,
    `mean squared distance of N(0, 1) and U(−1, 1), ${pairing.en}`,
    () => couplingCost(normal, uniform(-1, 1), { rho: pairing.rho, cost: 'square' }).value,
  ),
);

const parts = [
  row('mean-size-x', 3, 'N(0, 1)의 평균 크기 √(2/π)', 'mean size of N(0, 1), √(2/π)', () =>
    Math.sqrt(2 / Math.PI),
  ),
  row(
    'covariance-same',
    3,
    '같은 순서로 짝지은 N(0, 1)과 U(−1, 1)의 공분산 1/√π',
    'covariance of N(0, 1) and U(−1, 1) in the same order, 1/√π',
    // E(X − Y)² = Var X + Var Y − 2 Cov(X, Y), both means being 0.
    () => (1 + 1 / 3 - couplingCost(normal, uniform(-1, 1), { rho: 1, cost: 'square' }).value) / 2,
  ),
  {
    ...row(
      'excess-apart',
      2,
      'N(0, 1)과 U(2, 4)의 W₁이 평균의 차이 3을 넘는 양',
      'by how much W₁ of N(0, 1) and U(2, 4) exceeds 3, the gap of the means',
      () => couplingCost(normal, uniform(2, 4), { rho: 1 }).value - 3,
    ),
    form: 'scientific' as const,
  },
];

/** The ω of the first figure: its state is the demo's own start with a single draw. */
const first = () => drawCoupling(normal, uniform(-1, 1), { rho: 0.6, count: 1, rng: createRng(1) });

const draws = [
  row('first-x', 2, '처음 뽑은 ω의 X', 'X of the first ω', () => first().x[0]!),
  row('first-y', 2, '처음 뽑은 ω의 Y', 'Y of the first ω', () => first().y[0]!),
  row('first-d', 2, '처음 뽑은 ω의 거리', 'distance of the first ω', () =>
    Math.abs(first().x[0]! - first().y[0]!),
  ),
];

/** Every number that the note on couplings quotes. */
export const claims: readonly Claim[] = [...distances, ...squares, ...parts, ...draws];
