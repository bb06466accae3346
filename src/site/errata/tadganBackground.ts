import type { Erratum } from './erratum.ts';

type Row = Omit<Erratum, 'post'>;

/** The post itself, as mirrored. */
const mirrored = [
  {
    id: 'S2.1',
    where: { ko: 'KL과 JSD의 식', en: 'formulas of KL and JSD' },
    printed: {
      ko: '두 식 사이에 ‘A+B)’ 그림. log를 기울임꼴로 적음. panelty',
      en: 'an image “A+B)” between the two formulas; log set in italics; “panelty”',
    },
    correct: {
      ko: '‘A+B)’는 뜻이 없는 조각입니다. 로그는 $\\log$로 적고 자연로그를 씁니다. 낱말은 penalty입니다.',
      en: '“A+B)” is a leftover without meaning. The logarithm is written $\\log$ and is natural. The word is penalty.',
    },
    source: { ko: '식의 정의', en: 'the definitions' },
  },
  {
    id: 'S2.2',
    where: { ko: '머리말', en: 'introduction' },
    printed: {
      ko: 'GAN의 기본 손실에서 KL과 JSD가 유도된다고 소개',
      en: 'says that KL and JSD are derived from the basic GAN loss',
    },
    correct: {
      ko: '최적 판별자를 넣으면 $2\\,\\mathrm{JS}-2\\log 2$만 나옵니다. KL은 생성자가 $-\\log D$를 줄이는 변형에서, $\\mathrm{KL}(\\mathbb{P}_g\\,\\|\\,\\mathbb{P}_r)-2\\,\\mathrm{JS}$의 기울기로 나타납니다. 평소와 방향이 반대인 KL입니다.',
      en: 'With the optimal discriminator only $2\\,\\mathrm{JS}-2\\log 2$ appears. KL enters with the variant in which the generator lowers $-\\log D$, in the gradient of $\\mathrm{KL}(\\mathbb{P}_g\\,\\|\\,\\mathbb{P}_r)-2\\,\\mathrm{JS}$: it is the reverse KL.',
    },
    source: {
      ko: 'arXiv 1406.2661, 4절; arXiv 1701.04862v1, 정리 2.5',
      en: 'arXiv 1406.2661, Section 4; arXiv 1701.04862v1, Theorem 2.5',
    },
  },
  {
    id: 'S2.3',
    where: { ko: '두 곡선 그림의 설명', en: 'text under the picture of two curves' },
    printed: {
      ko: '기준값이 달라지면 ‘항상 무한대의 값, 혹은 일정한 값’',
      en: '“always infinite, or a constant” once the values on the axis differ',
    },
    correct: {
      ko: '$\\mathrm{JS}=\\log 2$는 두 분포가 서로 특이할 때뿐입니다. 폭이 1인 두 정규분포에서는 $\\mathrm{KL}=\\mu^2/2$로 유한하고 JS는 간격 $\\mu$와 함께 계속 커집니다. 멀리서는 평평할 따름입니다.',
      en: '$\\mathrm{JS}=\\log 2$ holds for mutually singular distributions only. For two unit normal distributions $\\mathrm{KL}=\\mu^2/2$ is finite and JS keeps growing with the gap $\\mu$; far out it is merely flat.',
    },
    source: {
      ko: '노트의 계산; arXiv 1701.04862v1, 정리 2.3',
      en: 'computed in the note; arXiv 1701.04862v1, Theorem 2.3',
    },
  },
  {
    id: 'S2.4',
    where: { ko: '두 곡선 그림의 설명', en: 'text under the picture of two curves' },
    printed: { ko: '$x$, $T(x)$를 정의 없이 사용', en: '$x$ and $T(x)$ used without a definition' },
    correct: {
      ko: '$T=F_g^{-1}\\circ F_f$인 단조 사상입니다. 직선에서 볼록한 비용일 때 최적이고, 차원이 둘 이상이면 순서가 없어 쓸 수 없습니다.',
      en: 'The monotone map $T=F_g^{-1}\\circ F_f$ is meant. It is optimal on the line for convex costs; in two or more dimensions there is no order for it to keep.',
    },
    source: { ko: 'Villani (2009); Peyré, Cuturi (2019)', en: 'Villani (2009); Peyré and Cuturi (2019)' },
  },
  {
    id: 'S2.5',
    where: { ko: '두 곡선 그림의 설명, 끝부분', en: 'end of the text under the picture of two curves' },
    printed: {
      ko: 'KL과 JS가 발산하거나 일정해서 TadGAN이 wgan-gp를 차용했다고 설명',
      en: 'TadGAN is said to adopt wgan-gp because KL and JS are infinite or constant',
    },
    correct: {
      ko: '논문이 드는 까닭은 모드 붕괴입니다. 기울기 벌점은 비평가를 1-립시츠로 묶으려고 더합니다.',
      en: 'The reason the paper gives is mode collapse. The gradient penalty is added to keep the critic 1-Lipschitz.',
    },
    source: { ko: 'arXiv 2009.07769v3, IV-A절', en: 'arXiv 2009.07769v3, Section IV-A' },
  },
  {
    id: 'S2.6',
    where: { ko: 'Wasserstein distance에 대해 알아보자', en: 'section on the Wasserstein distance' },
    printed: {
      ko: '유클리드 거리(norm2)와 확률 사이의 거리를 나란히 견줌',
      en: 'sets the Euclidean distance (“norm2”) against distances between probabilities',
    },
    correct: {
      ko: '하나는 점 사이의, 하나는 분포 사이의 거리입니다. 바서슈타인 거리는 점 사이의 바탕 거리를 분포로 끌어올립니다: $W(\\delta_x,\\delta_y)=d(x,y)$.',
      en: 'One is a distance between points, the other between distributions. The Wasserstein distance lifts a ground metric on points to distributions: $W(\\delta_x,\\delta_y)=d(x,y)$.',
    },
    source: { ko: '정의', en: 'the definition' },
  },
] satisfies readonly Row[];

/** Later versions of the post and its neighbours: not mirrored, but the note borrows an example from them. */
const later = [
  {
    id: 'S2.7',
    where: { ko: '이후 판본의 두 목록 예제', en: 'example of two lists in a later version' },
    printed: {
      ko: '2와 6의 확률이 같다고 보아 거리를 4로 계산',
      en: 'takes 2 and 6 to be equally likely and arrives at a distance of 4',
    },
    correct: {
      ko: '4는 두 값 사이의 바탕 거리 $|6-2|$입니다. 두 분포 사이에서는 $W_1=14/8$이고, 2를 모두 6으로 보내는 계획의 비용은 $18/8$입니다. 길이에 확률의 차이를 더하는 식은 뜻이 없습니다.',
      en: '4 is the ground distance $|6-2|$ between two values. Between the distributions $W_1=14/8$, and the plan that sends every 2 to a 6 costs $18/8$. Adding a difference of probabilities to a length has no meaning.',
    },
    source: { ko: '노트의 계산', en: 'computed in the note' },
  },
  {
    id: 'S2.8',
    where: { ko: '이후 판본의 wgan-gp 절', en: 'wgan-gp section of a later version' },
    printed: {
      ko: 'Wasserstein loss가 1-Lipschitz 조건을 만족한다고 설명',
      en: 'says that the Wasserstein loss satisfies the 1-Lipschitz condition',
    },
    correct: {
      ko: '조건을 지켜야 하는 것은 비평가입니다. 기울기 벌점은 비평가를 그쪽으로 이끄는 장치입니다.',
      en: 'It is the critic that has to satisfy it. The gradient penalty is the device that steers it there.',
    },
    source: { ko: 'arXiv 1704.00028v3, 4절', en: 'arXiv 1704.00028v3, Section 4' },
  },
  {
    id: 'S2.9',
    where: { ko: '앞선 글(TadGAN-intro)', en: 'the preceding post (TadGAN-intro)' },
    printed: { ko: '오토인코더를 PCA의 일종이라고 설명', en: 'calls the autoencoder a kind of PCA' },
    correct: {
      ko: 'PCA는 선형 오토인코더의 최적해입니다. 또 TadGAN은 앞 방향의 순환 일관성만 씁니다. 논문은 거꾸로 도는 항이 도움이 되지 않았다고 적었습니다.',
      en: 'PCA is the optimum of a linear autoencoder. Moreover, TadGAN uses forward cycle consistency only; the paper reports that the backward term did not help.',
    },
    source: { ko: 'arXiv 2009.07769v3, IV-B절', en: 'arXiv 2009.07769v3, Section IV-B' },
  },
  {
    id: 'S2.10',
    where: { ko: '다음 글(TadGAN-Model structure)', en: 'the following post (TadGAN-Model structure)' },
    printed: {
      ko: 'arunppsg/TadGAN을 공식 코드라고 소개',
      en: 'presents arunppsg/TadGAN as the official code',
    },
    correct: {
      ko: '독립적으로 구현한 코드라고 그 저장소에 적혀 있고, 손실도 논문과 다릅니다. 저자들의 코드는 sintel-dev/Orion입니다.',
      en: 'Its README calls it an independent implementation, and its losses are not those of the paper. The authors’ code is sintel-dev/Orion.',
    },
    source: {
      ko: 'arunppsg/TadGAN의 README, sintel-dev/Orion',
      en: 'README of arunppsg/TadGAN; sintel-dev/Orion',
    },
  },
] satisfies readonly Row[];

export const errata: readonly Erratum[] = [...mirrored, ...later].map((row) => ({
  post: 'tadgan-background',
  ...row,
}));
