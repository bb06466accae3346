import {
  jsDivergence,
  klDivergence,
  normalJs,
  normalKl,
  normalW1,
  totalVariation,
  wasserstein1d,
} from '@/math/index.ts';
import type { Claim } from './claim.ts';

/** The two lists of the worked example, in ascending order. */
const x = [2, 2, 2, 2, 3, 4, 4, 5];
const y = [3, 3, 4, 4, 6, 6, 6, 6];

/** How many blocks of a list lie on each of the values 2, 3, 4, 5, 6. */
const counts = (blocks: readonly number[]): readonly number[] =>
  [2, 3, 4, 5, 6].map((value) => blocks.filter((block) => block === value).length);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Distances moved when blocks go to places of the same rank in the two lists given. */
const moved = (from: readonly number[], to: readonly number[]): number =>
  sum(from.map((start, i) => Math.abs(start - to[i]!)));

/** Σ |F − G| over the unit intervals between neighbouring values: the area between two step functions. */
const areaBetween = (from: readonly number[], to: readonly number[]): number =>
  sum(
    [2, 3, 4, 5].map((at) =>
      Math.abs(
        from.filter((block) => block <= at).length / from.length -
          to.filter((block) => block <= at).length / to.length,
      ),
    ),
  );

/** The second plan: every 2 goes to a 6, then 5 to 4 and 4 to 3, while 3 and 4 stay. */
const twosFrom = [2, 2, 2, 2, 5, 4, 3, 4];
const twosTo = [6, 6, 6, 6, 4, 3, 3, 4];

const unitNormalAt = (mean: number) => ({ mean, sd: 1 });
const jsAt = (mean: number): number => normalJs(unitNormalAt(0), unitNormalAt(mean)).value;
const w1At = (mean: number): number => normalW1(unitNormalAt(0), unitNormalAt(mean));

const row = (slug: string, decimals: number, ko: string, en: string, compute: () => number): Claim => ({
  id: `tadgan-background.${slug}`,
  says: { ko, en },
  compute,
  decimals,
});

const divergences = [
  row('kl-forward', 3, '(0.5, 0.5)에서 (0.1, 0.9)로 잰 KL', 'KL from (0.5, 0.5) to (0.1, 0.9)', () =>
    klDivergence([0.5, 0.5], [0.1, 0.9]),
  ),
  row('kl-backward', 3, '(0.1, 0.9)에서 (0.5, 0.5)로 잰 KL', 'KL from (0.1, 0.9) to (0.5, 0.5)', () =>
    klDivergence([0.1, 0.9], [0.5, 0.5]),
  ),
  row('js-two-bins', 3, '(0.5, 0.5)와 (0.1, 0.9)의 JS', 'JS of (0.5, 0.5) and (0.1, 0.9)', () =>
    jsDivergence([0.5, 0.5], [0.1, 0.9]),
  ),
  row('kl-normal-3', 1, '간격 3인 두 정규분포의 KL', 'KL of two unit normals 3 apart', () =>
    normalKl(unitNormalAt(0), unitNormalAt(3)),
  ),
  row('js-normal-3', 3, '간격 3인 두 정규분포의 JS', 'JS of two unit normals 3 apart', () => jsAt(3)),
  row(
    'js-gain-3-6',
    3,
    '간격을 3에서 6으로 벌릴 때 JS의 증가',
    'gain of JS as the gap goes from 3 to 6',
    () => jsAt(6) - jsAt(3),
  ),
  row(
    'js-gain-6-8',
    4,
    '간격을 6에서 8로 벌릴 때 JS의 증가',
    'gain of JS as the gap goes from 6 to 8',
    () => jsAt(8) - jsAt(6),
  ),
  row(
    'w1-gain-6-8',
    0,
    '간격을 6에서 8로 벌릴 때 W₁의 증가',
    'gain of W₁ as the gap goes from 6 to 8',
    () => w1At(8) - w1At(6),
  ),
  row('js-disjoint', 3, '서로 특이한 두 분포의 JS', 'JS of mutually singular distributions', () =>
    jsDivergence([1, 0], [0, 1]),
  ),
];

const plans = [
  row('plan-sorted-step1', 0, '첫째 계획 1단계의 거리 합', 'plan one, step 1', () =>
    moved(x.slice(4), y.slice(4)),
  ),
  row('plan-sorted-step2', 0, '첫째 계획 2단계의 거리 합', 'plan one, step 2', () =>
    moved(x.slice(0, 4), y.slice(0, 4)),
  ),
  row('plan-sorted-total', 0, '첫째 계획의 거리 합', 'plan one, total', () => moved(x, y)),
  row('plan-twos-step1', 0, '둘째 계획 1단계의 거리 합', 'plan two, step 1', () =>
    moved(twosFrom.slice(0, 4), twosTo.slice(0, 4)),
  ),
  row('plan-twos-step2', 0, '둘째 계획 2단계의 거리 합', 'plan two, step 2', () =>
    moved(twosFrom.slice(4, 5), twosTo.slice(4, 5)),
  ),
  row('plan-twos-step3', 0, '둘째 계획 3단계의 거리 합', 'plan two, step 3', () =>
    moved(twosFrom.slice(5, 6), twosTo.slice(5, 6)),
  ),
  row('plan-twos-step4', 0, '둘째 계획 4단계의 거리 합', 'plan two, step 4', () =>
    moved(twosFrom.slice(6), twosTo.slice(6)),
  ),
  row('plan-twos-total', 0, '둘째 계획의 거리 합', 'plan two, total', () => moved(twosFrom, twosTo)),
  row('plan-twos', 2, '둘째 계획의 비용', 'cost of plan two', () => moved(twosFrom, twosTo) / x.length),
  row('sum-gap', 0, '두 목록의 합의 차이', 'difference of the two sums', () => sum(y) - sum(x)),
];

const lists = [
  row('w1-lists', 2, '두 목록 사이의 W₁', 'W₁ of the two lists', () => wasserstein1d(x, y)),
  row(
    'w1-lists-area',
    2,
    '두 목록의 누적분포함수 사이의 넓이',
    'area between the two cumulative counts',
    () => areaBetween(x, y),
  ),
  row(
    'w2-squared-lists',
    1,
    '두 목록 사이의 W₂의 제곱',
    'W₂ squared of the two lists',
    () => wasserstein1d(x, y, { p: 2 }) ** 2,
  ),
  row('tv-lists', 3, '두 목록 사이의 TV', 'TV of the two lists', () => totalVariation(counts(x), counts(y))),
  row('kl-lists', 3, '두 목록 사이의 KL, 어느 방향으로든', 'KL of the two lists, the smaller direction', () =>
    Math.min(klDivergence(counts(x), counts(y)), klDivergence(counts(y), counts(x))),
  ),
  row('js-lists', 4, '두 목록 사이의 JS', 'JS of the two lists', () => jsDivergence(counts(x), counts(y))),
];

export const claims: readonly Claim[] = [...divergences, ...plans, ...lists];
