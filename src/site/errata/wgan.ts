import type { Erratum } from './erratum.ts';

/** What the WGAN post says that is not so, in the order of its sections where they have one. */
export const errata = [
  {
    id: 'S3.1',
    post: 'wgan',
    where: { ko: 'Earth Mover 절, 그리고 글의 끝', en: 'Earth Mover section, and the end of the post' },
    printed: {
      ko: 'EM 정의의 자리에 JS_log2.png가 다시 실림; 마지막 절은 제목뿐',
      en: 'JS_log2.png shown again in place of the EM definition; the last section is a heading only',
    },
    correct: {
      ko: '있어야 할 식은 $W(\\mathbb{P}_r,\\mathbb{P}_g)=\\inf_{\\gamma\\in\\Pi(\\mathbb{P}_r,\\mathbb{P}_g)}\\mathbb{E}_{(x,y)\\sim\\gamma}\\lVert x-y\\rVert$입니다. 빈 절은 예제 1, 정리 1, 따름정리 1, 정리 2로 채웠습니다.',
      en: 'The formula should be $W(\\mathbb{P}_r,\\mathbb{P}_g)=\\inf_{\\gamma\\in\\Pi(\\mathbb{P}_r,\\mathbb{P}_g)}\\mathbb{E}_{(x,y)\\sim\\gamma}\\lVert x-y\\rVert$. The empty section is filled with Example 1, Theorem 1, Corollary 1 and Theorem 2.',
    },
    source: { ko: 'arXiv 1701.07875v3, 식 (1)과 2절', en: 'arXiv 1701.07875v3, equation (1) and Section 2' },
  },
  {
    id: 'S3.2',
    post: 'wgan',
    where: { ko: 'Introduction', en: 'Introduction' },
    printed: {
      ko: '“이미지가 복잡해 짐(고차원화)” 뒤에 “저차원에서 주로”',
      en: '“이미지가 복잡해 짐(고차원화)” (high-dimensional), then “저차원에서 주로” (mostly in low dimension)',
    },
    correct: {
      ko: '두 말은 그대로는 어긋납니다. 두 분포의 지지집합이 고차원 공간 속의 저차원 다양체라는 것이 문제입니다.',
      en: 'As they stand the two contradict each other. The trouble is that both supports are low-dimensional manifolds inside a high-dimensional space.',
    },
    source: {
      ko: 'arXiv 1701.07875v3, 1절; arXiv 1701.04862v1, 보조정리 1과 정리 2.2–2.3',
      en: 'arXiv 1701.07875v3, Section 1; arXiv 1701.04862v1, Lemma 1 and Theorems 2.2–2.3',
    },
  },
  {
    id: 'S3.3',
    post: 'wgan',
    where: { ko: 'Introduction', en: 'Introduction' },
    printed: { ko: '“KLD와 같은 metric”', en: '“KLD와 같은 metric” (a metric such as KLD)' },
    correct: {
      ko: 'KL과 JS는 발산입니다. KL은 대칭도 삼각부등식도 만족하지 않고, JS는 삼각부등식을 만족하지 않습니다. 거리인 것은 TV, $W_1$, $\\sqrt{\\mathrm{JS}}$입니다.',
      en: 'KL and JS are divergences: KL has neither symmetry nor the triangle inequality, JS lacks the latter. TV, $W_1$ and $\\sqrt{\\mathrm{JS}}$ are metrics.',
    },
    source: {
      ko: '이 글의 계산: $N(0,1)$, $N(1,1)$, $N(2,1)$ 사이의 KL; Endres와 Schindelin (2003)',
      en: 'Computed in this note: KL between $N(0,1)$, $N(1,1)$ and $N(2,1)$; Endres and Schindelin (2003)',
    },
  },
  {
    id: 'S3.4',
    post: 'wgan',
    where: { ko: 'Introduction, 두 번째 그림 아래', en: 'Introduction, below the second picture' },
    printed: {
      ko: '“두 분포 사이의 거리가 상당히 멀어”',
      en: '“두 분포 사이의 거리가 상당히 멀어” (the distributions being far apart)',
    },
    correct: {
      ko: '멀어서가 아니라 JS가 상수여서 기울기가 0입니다. 지지집합이 서로소이면 간격이 아무리 작아도 마찬가지입니다. 겹치는 두 분포에서는 JS에도 기울기가 있습니다.',
      en: 'The gradient is zero because JS is constant, not because of the distance: with disjoint supports any gap, however small, does the same. Where distributions overlap JS does have a gradient.',
    },
    source: { ko: 'arXiv 1701.07875v3, 예제 1', en: 'arXiv 1701.07875v3, Example 1' },
  },
  {
    id: 'S3.5',
    post: 'wgan',
    where: { ko: 'Total Variation 절', en: 'Total Variation section' },
    printed: {
      ko: '“두 분포중 큰 값을 TVD로”, “support가 공집합”, “상한 중 가장 작은 값”',
      en: '“두 분포중 큰 값을 TVD로” (the larger of the two), “support가 공집합” (the support is empty), “상한 중 가장 작은 값” (the least supremum)',
    },
    correct: {
      ko: '전변동은 모든 사건 $A$에 대한 $\\lvert\\mathbb{P}_r(A)-\\mathbb{P}_g(A)\\rvert$의 상한이고, $A^*=\\{p_r>p_g\\}$에서 얻어집니다. 비어야 하는 것은 지지집합이 아니라 두 지지집합의 교집합입니다. 상한은 상계 가운데 가장 작은 값입니다.',
      en: 'Total variation is the supremum of $\\lvert\\mathbb{P}_r(A)-\\mathbb{P}_g(A)\\rvert$ over all events $A$, attained at $A^*=\\{p_r>p_g\\}$. What has to be empty is the intersection of the supports. A supremum is the least of the upper bounds.',
    },
    source: { ko: 'arXiv 1701.07875v3, 2절의 정의', en: 'arXiv 1701.07875v3, definition in Section 2' },
  },
  {
    id: 'S3.6',
    post: 'wgan',
    where: { ko: 'TV, KL, JS 절', en: 'TV, KL and JS sections' },
    printed: {
      ko: '겹치지 않으면 TV는 1, JS는 log 2; “$P_g(x)=0$이고 $P_r(x)\\ne 0$인 곳”이 있으면 KL이 발산',
      en: 'without overlap TV is 1 and JS log 2; KL diverges where $P_g(x)=0$ and $P_r(x)\\ne 0$',
    },
    correct: {
      ko: 'TV가 1인 것과 JS가 $\\log 2$인 것은 두 분포가 서로 특이한 것과 동치입니다. KL은 $\\mathbb{P}_r$이 $\\mathbb{P}_g$에 대해 절대연속이 아니면 무한대입니다. 그런 점들의 집합이 $\\mathbb{P}_r$ 아래에서 양의 확률을 가져야 합니다. (그런 집합이 없어도 적분이 발산해 무한대일 수 있습니다.)',
      en: 'TV = 1 and JS = $\\log 2$ are each equivalent to mutual singularity. KL is infinite whenever $\\mathbb{P}_r$ is not absolutely continuous with respect to $\\mathbb{P}_g$: the set of such points must have positive probability under $\\mathbb{P}_r$. (Even without such a set the integral may diverge.)',
    },
    source: {
      ko: '이 글의 유도: $\\mathrm{JS}=\\mathbb{E}_{\\mathbb{P}_m}[h(t)]$',
      en: 'Derived in this note: $\\mathrm{JS}=\\mathbb{E}_{\\mathbb{P}_m}[h(t)]$',
    },
  },
  {
    id: 'S3.7',
    post: 'wgan',
    where: { ko: '완성판 (2022-12-06, 92dddc1)', en: 'finished version (2022-12-06, 92dddc1)' },
    printed: {
      ko: 'gradient clipping [−0.01, 0.01]; 논문이 개선을 논의하지 않음; 모드 붕괴는 일어날 수 없음',
      en: 'gradient clipping [−0.01, 0.01]; the paper does not discuss improvements; mode collapse cannot happen',
    },
    correct: {
      ko: '잘리는 것은 가중치입니다. 3절은 개선을 열린 문제로 남기고 연구를 청합니다. 모드 붕괴에 대해 3절은 최적 비평가를 가정한 어림 논증이고, 4.3절은 실험에서 보지 못했다고만 말합니다.',
      en: 'It is the weights that are clipped. Section 3 leaves improvements open and asks for them. On mode collapse Section 3 argues heuristically for an optimal critic, and Section 4.3 says only that none was seen.',
    },
    source: { ko: 'arXiv 1701.07875v3, 3절과 4.3절', en: 'arXiv 1701.07875v3, Sections 3 and 4.3' },
  },
  {
    id: 'S3.8',
    post: 'wgan',
    where: { ko: 'Jensen–Shannon 절', en: 'Jensen–Shannon section' },
    printed: {
      ko: '½이 있는 정의 (글이 옳음); 원 논문의 2절에는 ½이 없음',
      en: 'the definition with ½ (the post is right); Section 2 of the paper prints it without',
    },
    correct: {
      ko: '½이 있어야 합니다. 없으면 서로 특이한 두 분포의 값이 $2\\log 2$가 되어, 논문의 예제 1($\\log 2$)과 4.2절($2\\,\\mathrm{JS}-2\\log 2$)에 어긋납니다.',
      en: 'The ½ belongs there. Without it mutually singular distributions would give $2\\log 2$, against Example 1 ($\\log 2$) and Section 4.2 ($2\\,\\mathrm{JS}-2\\log 2$) of the same paper.',
    },
    source: {
      ko: 'arXiv 1701.07875v3, 2절과 4.2절을 견줌',
      en: 'arXiv 1701.07875v3, Section 2 against Section 4.2',
    },
  },
  {
    id: 'S3.9',
    post: 'wgan',
    where: { ko: 'Introduction', en: 'Introduction' },
    printed: {
      ko: '“학습의 불안정성의 원인을 metric(거리)이라 보고”',
      en: '“학습의 불안정성의 원인을 metric(거리)이라 보고” (the metric is the cause of instability)',
    },
    correct: {
      ko: '거리만의 문제가 아닙니다. 판별자가 최적에 가까워질수록 $\\log(1-D)$ 손실을 쓰는 생성자의 기울기가 사라집니다.',
      en: 'It is not the metric alone: as the discriminator nears its optimum, the gradient of a generator that uses the $\\log(1-D)$ loss vanishes.',
    },
    source: { ko: 'arXiv 1701.04862v1, 정리 2.4', en: 'arXiv 1701.04862v1, Theorem 2.4' },
  },
  {
    id: 'S3.10',
    post: 'wgan',
    where: { ko: 'Introduction, 첫 문장', en: 'Introduction, first sentence' },
    printed: {
      ko: '“비용함수를 Wasserstein distance로 설정하여 최적화”',
      en: '“비용함수를 Wasserstein distance로 설정하여 최적화” (sets the cost to the Wasserstein distance and optimises it)',
    },
    correct: {
      ko: 'W 자체는 계산되지 않습니다. $K$-립시츠인 비평가들에 대한 최댓값은 $K\\cdot W$를 넘지 않으며, 신경망이 나타낼 수 있는 함수는 일부뿐이므로 추정값은 그 하한입니다.',
      en: 'W itself is never computed. The maximum over $K$-Lipschitz critics is at most $K\\cdot W$, and as a network can represent only some of them, the estimate is a lower bound of that.',
    },
    source: {
      ko: 'arXiv 1701.07875v3, 3절 식 (2)–(3)',
      en: 'arXiv 1701.07875v3, Section 3, equations (2)–(3)',
    },
  },
] as const satisfies readonly Erratum[];
