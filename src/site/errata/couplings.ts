import type { Erratum } from './erratum.ts';

type Row = Omit<Erratum, 'post'>;

/** What the post on couplings says that is not so, in the order of its sections where they have one. */
const rows = [
  {
    id: 'S0.1',
    where: { ko: '1. 거리란?', en: 'section 1, what the distance is' },
    printed: {
      ko: '‘Leanid Vaserstein’, ‘Roland Dobtushin’; wassertein, wassertain, wasserstain을 섞어 씀',
      en: '“Leanid Vaserstein”, “Roland Dobtushin”; wassertein, wassertain and wasserstain by turns',
    },
    correct: {
      ko: 'Leonid Vaserstein(1969년 논문)과 Roland L. Dobrushin(1970년에 이름을 붙임)입니다. 널리 쓰는 철자는 Wasserstein입니다.',
      en: 'Leonid Vaserstein (paper of 1969) and Roland L. Dobrushin (who named it in 1970). The usual spelling is Wasserstein.',
    },
    source: { ko: 'Vaserstein (1969); Dobrushin (1970)', en: 'Vaserstein (1969); Dobrushin (1970)' },
  },
  {
    id: 'S0.2',
    where: { ko: '1. 거리란?', en: 'section 1, what the distance is' },
    printed: {
      ko: '학습 도중에 discriminator가 ‘잘 죽는’ 현상을 푼다고 설명',
      en: 'says the loss cures a discriminator that tends to die during training',
    },
    correct: {
      ko: '방향이 반대입니다. 판별자는 이기고, 사라지는 것은 생성자의 기울기입니다. 판별자가 최적에 $\\varepsilon$만큼 가까우면 생성자가 받는 기울기의 크기는 $M\\varepsilon/(1-\\varepsilon)$보다 작습니다.',
      en: 'It is the other way round: the discriminator wins and the generator’s gradient vanishes. With a discriminator within $\\varepsilon$ of the optimum the generator’s gradient is smaller than $M\\varepsilon/(1-\\varepsilon)$.',
    },
    source: { ko: 'arXiv 1701.04862v1, 정리 2.4', en: 'arXiv 1701.04862v1, Theorem 2.4' },
  },
  {
    id: 'S0.3',
    where: { ko: '1. 거리란?, 1-2-3', en: 'section 1 and 1-2-3' },
    printed: {
      ko: '연관성을 ‘측정’하여 기댓값을 가장 작게 ‘추정’한 값',
      en: 'a value “estimated” smallest by “measuring” how the variables are related',
    },
    correct: {
      ko: '$\\gamma$는 재는 것이 아니라 고르는 것입니다. 값은 추정이 아니라 모든 $\\gamma\\in\\Pi(P,Q)$에 대한 기댓값의 하한입니다.',
      en: '$\\gamma$ is chosen, not measured. The value is no estimate but the infimum of the mean over all $\\gamma\\in\\Pi(P,Q)$.',
    },
    source: { ko: '정의', en: 'the definition' },
  },
  {
    id: 'S0.4',
    where: { ko: '1-2-5', en: '1-2-5' },
    printed: {
      ko: '기댓값이 가장 작은 ‘확률분포를 취하게 된다’',
      en: 'the distance “takes the distribution” whose mean is smallest',
    },
    correct: {
      ko: '$W$는 값입니다. 그 값을 내는 결합 $\\gamma^*$가 최적 운송 계획이고, 있지만 하나뿐이라는 보장은 없습니다.',
      en: '$W$ is a value. The coupling $\\gamma^*$ that attains it is the optimal plan; it exists but need not be unique.',
    },
    source: { ko: 'Villani (2009), 정리 4.1', en: 'Villani (2009), Theorem 4.1' },
  },
  {
    id: 'S0.5',
    where: { ko: '1-2-4, 예시 1', en: '1-2-4, example 1' },
    printed: { ko: '‘ω가 큰 값을 가질 때’', en: '“when ω takes a large value”' },
    correct: {
      ko: '표본 공간에는 순서가 없습니다. 같은 순서($\\rho=1$), 반대 순서($\\rho=-1$)로 말해야 합니다. 직선 위에서 비용이 $|x-y|^p$($p\\ge1$)이면 앞의 것이 가장 싸고 뒤의 것이 가장 비쌉니다. 이 예를 $U(-1,1)$로 계산하면 $\\sqrt{2/\\pi}-\\frac12$와 $\\sqrt{2/\\pi}+\\frac12$입니다.',
      en: 'A sample space has no order. Say: in the same order ($\\rho=1$) or in opposite orders ($\\rho=-1$). On the line, with cost $|x-y|^p$ and $p\\ge1$, the former is cheapest and the latter dearest. With $U(-1,1)$ the example comes to $\\sqrt{2/\\pi}-\\frac12$ and $\\sqrt{2/\\pi}+\\frac12$.',
    },
    source: { ko: '노트의 계산', en: 'computed in the note' },
  },
  {
    id: 'S0.6',
    where: { ko: '1. 거리란?, 1-2-5', en: 'section 1 and 1-2-5' },
    printed: {
      ko: 'Wasserstein loss의 목표는 Wasserstein distance를 최소화하는 것',
      en: 'the aim of the Wasserstein loss is to minimise the Wasserstein distance',
    },
    correct: {
      ko: '비평가는 $K\\cdot W_1$의 어림값을 키우고 생성자는 그 값을 줄입니다. $W_1$ 자체는 계산되지 않습니다.',
      en: 'The critic raises an estimate of $K\\cdot W_1$, the generator lowers it; $W_1$ itself is never computed.',
    },
    source: { ko: 'arXiv 1701.07875v3, 3절', en: 'arXiv 1701.07875v3, Section 3' },
  },
  {
    id: 'S0.7',
    where: { ko: '글 전체', en: 'throughout' },
    printed: {
      ko: '$d$와 두 분포에 필요한 조건, $W_1$과 $W_p$의 구별, 쌍대성이 나오지 않음; 예시에 수가 없음',
      en: 'no conditions on $d$ and the distributions, no word on $W_1$ against $W_p$ or on duality; an example without numbers',
    },
    correct: {
      ko: '$d$는 거리의 공리를 만족해야 하고 두 분포의 1차 적률이 유한해야 합니다. $d^p$를 평균해 $p$제곱근을 취하면 $W_p$입니다. 예시는 노트에서 끝까지 계산했습니다.',
      en: 'The function $d$ must be a metric and both first moments finite. The mean of $d^p$, with the $p$-th root taken, is $W_p$. The note works the example out.',
    },
    source: { ko: 'Villani (2009), 6장', en: 'Villani (2009), Chapter 6' },
  },
  {
    id: 'S0.8',
    where: { ko: '그림 여섯 장의 자리, ‘위식에서’', en: 'places of six pictures; “in the formula above”' },
    printed: {
      ko: '그림이 파일 이름으로만 남아 있고, 가리키는 식이 보이지 않음',
      en: 'pictures survive as file names only; the formula referred to is not there',
    },
    correct: {
      ko: '식은 $W(P,Q)=\\inf_{\\gamma\\in\\Pi(P,Q)}\\mathbb{E}_{(x,y)\\sim\\gamma}[d(x,y)]$입니다. 다섯 그림은 있던 자리에 새로 그렸습니다.',
      en: 'The formula is $W(P,Q)=\\inf_{\\gamma\\in\\Pi(P,Q)}\\mathbb{E}_{(x,y)\\sim\\gamma}[d(x,y)]$. The five pictures are drawn anew in their places.',
    },
    source: { ko: 'arXiv 1701.07875v3, 식 (1)', en: 'arXiv 1701.07875v3, equation (1)' },
  },
] satisfies readonly Row[];

export const errata: readonly Erratum[] = rows.map((row) => ({ post: 'couplings', ...row }));
