import {
  bilinearGameFactor,
  clippedLipschitzBound,
  gradientPenaltyCriticOfAtoms,
  jsDivergence,
  normalDiscriminatorValue,
  normalGeneratorGradients,
  normalGradientPenaltyCritic,
  normalSampleGradients,
  spectralNorm,
  wassersteinHistogram,
} from '@/math/index.ts';
import type { Claim } from './claim.ts';

const row = (
  slug: string,
  decimals: number,
  ko: string,
  en: string,
  compute: () => number,
  form: Claim['form'] = 'fixed',
): Claim => ({ id: `gan-to-wgan-gp.${slug}`, says: { ko, en }, compute, decimals, form });

const unitAt = (mean: number) => ({ mean, sd: 1 });
const gaps = [1, 2, 4, 8] as const;

const game = [
  row(
    'value-lost',
    3,
    '−2 log 2: 구별할 수 없을 때의 값',
    '−2 log 2: the value when nothing can be told',
    () => -2 * Math.log(2),
  ),
  ...gaps.flatMap((gap) => {
    const gradients = () => normalGeneratorGradients(unitAt(0), unitAt(gap));
    return [
      row(
        `value-${gap}`,
        4,
        `간격 ${gap}에서 최적 판별자의 값`,
        `value under the optimal discriminator at gap ${gap}`,
        () => normalDiscriminatorValue(unitAt(0), unitAt(gap)).value,
      ),
      row(
        `saturating-${gap}`,
        4,
        `간격 ${gap}에서 포화 손실의 기울기`,
        `gradient of the saturating loss at gap ${gap}`,
        () => gradients().saturating.mean,
      ),
      row(
        `non-saturating-${gap}`,
        4,
        `간격 ${gap}에서 비포화 손실의 기울기`,
        `gradient of the non-saturating loss at gap ${gap}`,
        () => gradients().nonSaturating.mean,
      ),
    ];
  }),
  row(
    'game-radius',
    3,
    '(1, 1)에서 동시에 100걸음 뒤의 반지름',
    'radius after 100 simultaneous steps from (1, 1)',
    () => Math.SQRT2 * bilinearGameFactor('simultaneous', 0.1) ** 100,
  ),
];

const modes = Array.from({ length: 8 }, () => 1 / 8);
const onFirst = (k: number) => modes.map((_, i) => (i < k ? 1 / k : 0));

const signals = [
  row(
    'gone-at-5',
    2,
    'N(−5,1)과 N(5,1), x = 5에서 log(1−D*)의 기울기',
    'slope of log(1−D*) at x = 5 for N(−5,1) and N(5,1)',
    () => Math.abs(normalSampleGradients(5, unitAt(-5), unitAt(5)).saturating),
    'scientific',
  ),
  row(
    'js-one-mode',
    3,
    '여덟 봉우리 가운데 하나만 덮을 때의 JS',
    'JS when one of eight modes is covered',
    () => jsDivergence(modes, onFirst(1)),
  ),
  row(
    'js-four-modes',
    3,
    '여덟 봉우리 가운데 넷을 덮을 때의 JS',
    'JS when four of eight modes are covered',
    () => jsDivergence(modes, onFirst(4)),
  ),
];

const piles = { from: [3, 2, 1, 4], to: [1, 2, 4, 3] } as const;
const shovels = piles.from.reduce((sum, load) => sum + load, 0);
const pileCost = () => wassersteinHistogram([0, 1, 2, 3], piles.from, piles.to);

const dirt = [
  row('piles-share', 1, '확률로 고친 네 더미의 W₁', 'W₁ of the four piles as probabilities', pileCost),
  row('piles-shovels', 0, '네 더미를 옮기는 삽 수', 'shovels times steps for the four piles', () =>
    Math.round(shovels * pileCost()),
  ),
];

const deep = [2, ...Array.from({ length: 11 }, () => 512), 1];
const shallow = [1, 64, 64, 1];
/** Weights ±c with random signs in a ReLU net pass this share of a gradient from layer to layer. */
const perLayer = (width: number, clip: number) => clip * Math.sqrt(width / 2);

const clipping = [
  row(
    'bound-deep-loose',
    1,
    '열두 층, 너비 512, c = 0.1의 한계',
    'bound for twelve layers, 512 wide, c = 0.1',
    () => clippedLipschitzBound(deep, 0.1),
    'scientific',
  ),
  row(
    'bound-deep-tight',
    1,
    '열두 층, 너비 512, c = 0.001의 한계',
    'bound for twelve layers, 512 wide, c = 0.001',
    () => clippedLipschitzBound(deep, 0.001),
    'scientific',
  ),
  row('bound-shallow', 4, '1-64-64-1, c = 0.01의 한계', 'bound for 1-64-64-1, c = 0.01', () =>
    clippedLipschitzBound(shallow, 0.01),
  ),
  row(
    'pass-512-loose',
    2,
    '너비 512, c = 0.1: 층마다 곱해지는 수',
    'width 512, c = 0.1: factor a layer',
    () => perLayer(512, 0.1),
  ),
  row(
    'pass-512-paper',
    2,
    '너비 512, c = 0.01: 층마다 곱해지는 수',
    'width 512, c = 0.01: factor a layer',
    () => perLayer(512, 0.01),
  ),
  row('pass-64-paper', 3, '너비 64, c = 0.01: 층마다 곱해지는 수', 'width 64, c = 0.01: factor a layer', () =>
    perLayer(64, 0.01),
  ),
];

const atoms = (distance: number, lambda: number) => gradientPenaltyCriticOfAtoms([0], [distance], { lambda });

const penalty = [
  row('gp-slope-near', 2, '간격 1, λ = 10에서 최적 기울기', 'optimal slope at gap 1, λ = 10', () =>
    Math.abs(atoms(1, 10).slopes[0]!),
  ),
  row('gp-slope-far', 2, '간격 10, λ = 10에서 최적 기울기', 'optimal slope at gap 10, λ = 10', () =>
    Math.abs(atoms(10, 10).slopes[0]!),
  ),
  row(
    'gp-estimate-far',
    1,
    '간격 10, λ = 10에서 추정값',
    'estimate at gap 10, λ = 10',
    () => atoms(10, 10).estimate,
  ),
  row('gp-slope-toy', 0, '간격 1, λ = 0.1에서 최적 기울기', 'optimal slope at gap 1, λ = 0.1', () =>
    Math.abs(atoms(1, 0.1).slopes[0]!),
  ),
  row(
    'gp-estimate-normals',
    3,
    'N(0,1)과 N(10,1), λ = 10의 추정값',
    'estimate for N(0,1) and N(10,1), λ = 10',
    () => normalGradientPenaltyCritic(unitAt(0), unitAt(10)).estimate,
  ),
  row(
    'sigma-example',
    3,
    '[[3, 0], [4, 5]]의 스펙트럴 노름',
    'spectral norm of [[3, 0], [4, 5]]',
    () => spectralNorm([3, 0, 4, 5], 2, 2).value,
  ),
  row('bound-example', 3, '같은 행렬의 프로베니우스 노름', 'Frobenius norm of the same matrix', () =>
    Math.hypot(3, 0, 4, 5),
  ),
];

/** The numbers of the note from GAN to WGAN-GP. */
export const claims: readonly Claim[] = [...game, ...signals, ...dirt, ...clipping, ...penalty];
