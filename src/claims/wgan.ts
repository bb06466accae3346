import {
  areaBetweenLines,
  jsDivergence,
  klDivergence,
  mixtureIntervalMass,
  mixtureJs,
  mixtureJsShiftSlope,
  mixtureKl,
  mixtureTv,
  totalVariation,
  wasserstein1d,
} from '@/math/index.ts';
import type { Claim } from './claim.ts';

const row = (slug: string, decimals: number, ko: string, en: string, compute: () => number): Claim => ({
  id: `wgan.${slug}`,
  says: { ko, en },
  compute,
  decimals,
});

const unitNormalAt = (mean: number) => [{ weight: 1, mean, sd: 1 }];

/** How N(0,1) and N(2,1) differ in the probability of an interval: the score of painting it. */
const scoreOf = (from: number, to: number): number =>
  Math.abs(mixtureIntervalMass(from, to, unitNormalAt(0)) - mixtureIntervalMass(from, to, unitNormalAt(2)));

const bars = [
  row('kl-forward', 3, '(0.5, 0.5)에서 (0.1, 0.9)로 잰 KL', 'KL from (0.5, 0.5) to (0.1, 0.9)', () =>
    klDivergence([0.5, 0.5], [0.1, 0.9]),
  ),
  row('kl-reverse', 3, '(0.1, 0.9)에서 (0.5, 0.5)로 잰 KL', 'KL from (0.1, 0.9) to (0.5, 0.5)', () =>
    klDivergence([0.1, 0.9], [0.5, 0.5]),
  ),
  row('kl-empty-reverse', 3, '(0, 1)에서 (0.5, 0.5)로 잰 KL', 'KL from (0, 1) to (0.5, 0.5)', () =>
    klDivergence([0, 1], [0.5, 0.5]),
  ),
  row('js-disjoint', 3, '겹치지 않는 두 막대의 JS', 'JS of two bars that do not overlap', () =>
    jsDivergence([1, 0], [0, 1]),
  ),
];

const normals = [
  row('tv-best', 3, 'N(0,1)과 N(2,1), (−∞, 1]의 점수', 'N(0,1) against N(2,1), score of (−∞, 1]', () =>
    scoreOf(-Infinity, 1),
  ),
  row('tv-unit-interval', 3, 'N(0,1)과 N(2,1), [0, 1]의 점수', 'N(0,1) against N(2,1), score of [0, 1]', () =>
    scoreOf(0, 1),
  ),
  row(
    'kl-two-steps',
    1,
    'N(0,1)에서 N(2,1)로 잰 KL',
    'KL from N(0,1) to N(2,1)',
    () => mixtureKl(unitNormalAt(0), unitNormalAt(2)).value,
  ),
  row(
    'kl-one-step-sum',
    1,
    'N(1,1)을 거친 두 KL의 합',
    'sum of the two KLs by way of N(1,1)',
    () =>
      mixtureKl(unitNormalAt(0), unitNormalAt(1)).value + mixtureKl(unitNormalAt(1), unitNormalAt(2)).value,
  ),
  ...[1, 2, 4, 8].flatMap((gap) => [
    row(
      `gauss-tv-${gap}`,
      5,
      `간격 ${gap}인 두 정규분포의 TV`,
      `TV of normals at gap ${gap}`,
      () => mixtureTv(unitNormalAt(0), unitNormalAt(gap)).value,
    ),
    row(
      `gauss-js-${gap}`,
      5,
      `간격 ${gap}인 두 정규분포의 JS`,
      `JS of normals at gap ${gap}`,
      () => mixtureJs(unitNormalAt(0), unitNormalAt(gap)).value,
    ),
    row(
      `gauss-slope-${gap}`,
      5,
      `간격 ${gap}에서 2·dJS/dμ`,
      `2 dJS/dμ at gap ${gap}`,
      () => 2 * mixtureJsShiftSlope(unitNormalAt(0), unitNormalAt(gap)).value,
    ),
  ]),
];

const transport = [
  row(
    'blocks-far',
    0,
    '모두 먼 쪽으로: 2→7, 8→3',
    'all to the far side: 2→7, 8→3',
    () => (Math.abs(7 - 2) + Math.abs(3 - 8)) / 2,
  ),
  row('blocks-near', 0, '{2, 8}과 {3, 7}의 W₁', 'W₁ of {2, 8} and {3, 7}', () =>
    wasserstein1d([2, 8], [3, 7]),
  ),
  row('escape-tv', 1, 'n = 10에서 달아나는 질량의 TV', 'TV of the runaway mass at n = 10', () =>
    totalVariation([0.9, 0.1], [1, 0]),
  ),
  row('escape-w', 0, 'n = 10에서 달아나는 질량의 W', 'W of the runaway mass at n = 10', () =>
    wasserstein1d([0, 100], [0], { xWeights: [0.9, 0.1] }),
  ),
  // E ∫ |F_m − G_m| dt for two samples of the uniform law: their difference at t is close to N(0, 2t(1 − t)/m), and
  // ∫ √(t(1 − t)) dt = π/8, so the mean is √(2/m) · √(2/π) · π/8.
  row(
    'sample-floor',
    3,
    '같은 선분의 표본 256개씩 사이의 평균 W₁',
    'mean W₁ of two 256-point samples of one segment',
    () => Math.sqrt(2 / 256) * Math.sqrt(2 / Math.PI) * (Math.PI / 8),
  ),
];

/** The samples of θ + z for z in [0, 1], in the order of z. */
const shifted = (theta: number) => ({ x: [0, 1], y: [theta, theta + 1] });

const continuity = [
  row(
    'continuity-difference',
    0,
    'θ + z에서 θ = −0.5와 0.5의 W가 다른 양',
    'by how much W differs at θ = −0.5 and 0.5, for θ + z',
    () => Math.abs(areaBetweenLines(shifted(0), shifted(-0.5)) - areaBetweenLines(shifted(0), shifted(0.5))),
  ),
  row(
    'continuity-bound',
    0,
    'θ + z에서 θ = −0.5와 0.5의 표본이 떨어진 평균 거리',
    'mean distance of the samples at θ = −0.5 and 0.5, for θ + z',
    () => areaBetweenLines(shifted(-0.5), shifted(0.5)),
  ),
];

/** Slope of the critic that maximises s − λ(s − 1)² between point masses a distance 1 apart. */
const penalisedSlope = (lambda: number): number => 1 + 1 / (2 * lambda);

/** A law spread evenly over k of eight modes that do not overlap, against all eight. */
const modesJs = (k: number): number =>
  jsDivergence(
    Array.from({ length: 8 }, (_, mode) => (mode < k ? 1 : 0)),
    Array.from({ length: 8 }, () => 1),
  );

const training = [
  row('gp-slope-10', 2, 'λ = 10일 때 최적 비평가의 기울기', 'slope of the best critic at λ = 10', () =>
    penalisedSlope(10),
  ),
  row('gp-slope-01', 0, 'λ = 0.1일 때 최적 비평가의 기울기', 'slope of the best critic at λ = 0.1', () =>
    penalisedSlope(0.1),
  ),
  row('modes-js-1', 3, '여덟 봉우리 가운데 하나만 덮을 때의 JS', 'JS when one mode of eight is covered', () =>
    modesJs(1),
  ),
  row(
    'modes-js-3',
    3,
    '여덟 봉우리 가운데 셋을 덮을 때의 JS',
    'JS when three modes of eight are covered',
    () => modesJs(3),
  ),
];

/** Every number that the WGAN note quotes. */
export const claims: readonly Claim[] = [...bars, ...normals, ...transport, ...continuity, ...training];
