import {
  descentStability,
  emd,
  jsDivergence,
  klDivergence,
  mixtureJs,
  mixtureKl,
  newtonRoot,
  normalCrossEntropy,
  normalPdf,
  wasserstein1d,
} from '@/math/index.ts';
import type { Claim } from './claim.ts';

const row = (slug: string, decimals: number, ko: string, en: string, compute: () => number): Claim => ({
  id: `loss-to-wasserstein.${slug}`,
  says: { ko, en },
  compute,
  decimals,
});

/** Half the Hessian of (2a + b − 3)² + (a + b − 1)², AᵀA. */
const normalMatrix = [5, 3, 3, 2];
const stability = () =>
  descentStability(
    normalMatrix.map((entry) => 2 * entry),
    2,
  );
const newton = (steps: number) =>
  newtonRoot(
    (x) => x * x - 2,
    (x) => 2 * x,
    1,
  ).iterates[steps]!;

const losses = [
  row(
    'eta-limit',
    4,
    '경사하강법이 수렴하는 걸음의 한계',
    'largest step with which descent converges',
    () => stability().stableBelow,
  ),
  row(
    'condition',
    1,
    '두 방정식 손실의 조건수',
    'condition number of the loss of two equations',
    () => stability().condition,
  ),
  ...[1, 2, 3, 4].map((k) =>
    row(`newton-${k}`, 10, `1에서 뉴턴 방법 ${k}걸음`, `Newton from 1, step ${k}`, () => newton(k)),
  ),
  row('newton-error-3', 7, '세 걸음 뒤의 오차', 'error after three steps', () =>
    Math.abs(newton(3) - Math.SQRT2),
  ),
  row('peak-narrow', 3, '표준편차 0.1인 정규밀도의 꼭대기', 'peak of the normal density of sd 0.1', () =>
    normalPdf(0, 0, 0.1),
  ),
];

const unitAt = (mean: number) => [{ weight: 1, mean, sd: 1 }];

const divergences = [
  row(
    'kl-direct',
    1,
    'N(0,1)에서 N(2,1)로 잰 KL',
    'KL from N(0,1) to N(2,1)',
    () => mixtureKl(unitAt(0), unitAt(2)).value,
  ),
  row(
    'kl-by-way',
    1,
    'N(1,1)을 거친 두 KL의 합',
    'sum of two KLs by way of N(1,1)',
    () => mixtureKl(unitAt(0), unitAt(1)).value + mixtureKl(unitAt(1), unitAt(2)).value,
  ),
  row(
    'kl-wide',
    3,
    'N(0,1)에서 N(1,4)로 잰 KL',
    'KL from N(0,1) to N(1,4)',
    () => mixtureKl(unitAt(0), [{ weight: 1, mean: 1, sd: 2 }]).value,
  ),
  row(
    'cross-entropy-wide',
    3,
    'N(0,1)에서 잰 N(1,4)의 교차 엔트로피',
    'cross-entropy of N(1,4) under N(0,1)',
    () => normalCrossEntropy({ mean: 0, sd: 1 }, { mean: 1, sd: 2 }),
  ),
  row('entropy-unit', 3, 'N(0,1)의 엔트로피', 'entropy of N(0,1)', () =>
    normalCrossEntropy({ mean: 0, sd: 1 }, { mean: 0, sd: 1 }),
  ),
  row('kl-bars', 3, '(0.5, 0.5)에서 (0.1, 0.9)로 잰 KL', 'KL from (0.5, 0.5) to (0.1, 0.9)', () =>
    klDivergence([0.5, 0.5], [0.1, 0.9]),
  ),
  row('kl-bars-back', 3, '(0.1, 0.9)에서 (0.5, 0.5)로 잰 KL', 'KL from (0.1, 0.9) to (0.5, 0.5)', () =>
    klDivergence([0.1, 0.9], [0.5, 0.5]),
  ),
  row('js-apart', 3, '겹치지 않는 두 막대의 JS', 'JS of two bars that do not overlap', () =>
    jsDivergence([1, 0], [0, 1]),
  ),
  ...(
    [
      ['01', 0.1],
      ['05', 0.5],
      ['1', 1],
    ] as const
  ).map(([slug, sigma]) =>
    row(
      `noise-js-${slug}`,
      3,
      `간격 1, 잡음 ${sigma}에서 JS`,
      `JS at gap 1 under noise ${sigma}`,
      () => mixtureJs([{ weight: 1, mean: 0, sd: sigma }], [{ weight: 1, mean: 1, sd: sigma }]).value,
    ),
  ),
];

/** The six blocks of the post, on 1, 2, 3 and on 7, 8, 9. */
const six = { from: [1, 2, 3], counts: [1, 3, 2], to: [7, 8, 9], wanted: [2, 1, 3] } as const;
const blocks = 6;
/** Blocks from row to column: the two plans that the post prints. */
const printed = {
  a: [0, 1, 0, 2, 0, 1, 0, 0, 2],
  b: [1, 0, 0, 1, 1, 1, 0, 0, 2],
} as const;
const distances = six.from.flatMap((x) => six.to.map((y) => y - x));
const costOf = (plan: readonly number[], power: number): number =>
  plan.reduce((sum, count, cell) => sum + count * distances[cell]! ** power, 0);

const transport = [
  row('plan-a', 0, '첫째 계획의 비용', 'cost of the first plan', () => costOf(printed.a, 1)),
  row('plan-b', 0, '둘째 계획의 비용', 'cost of the second plan', () => costOf(printed.b, 1)),
  row('six-w', 0, '확률로 본 여섯 블록의 W₁', 'W₁ of the six blocks as probabilities', () =>
    wasserstein1d(six.from, six.to, { xWeights: six.counts, yWeights: six.wanted }),
  ),
  row('plan-a-squared', 0, '거리의 제곱으로 잰 첫째 계획', 'the first plan at squared distances', () =>
    costOf(printed.a, 2),
  ),
  row('six-squared', 0, '거리의 제곱으로 잰 가장 싼 비용', 'the least cost at squared distances', () =>
    Math.round(
      blocks *
        emd(
          six.counts,
          six.wanted,
          distances.map((each) => each ** 2),
        ).cost,
    ),
  ),
  row('two-near', 0, '두 블록의 W₁', 'W₁ of the two blocks', () => wasserstein1d([2, 8], [3, 7])),
  row(
    'two-far',
    0,
    '두 블록을 멀리 보내는 비용',
    'cost of sending both blocks far',
    () => (Math.abs(7 - 2) + Math.abs(3 - 8)) / 2,
  ),
];

/** The numbers of the note from loss functions to Wasserstein. */
export const claims: readonly Claim[] = [...losses, ...divergences, ...transport];
