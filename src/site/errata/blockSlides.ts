import type { Erratum } from './erratum.ts';

const wgan = 'arXiv 1701.07875v3';

/** What the slides from JS to duality say that is not so, in their order. */
export const errata = [
  {
    id: 'S1.11',
    post: 'loss-to-wasserstein',
    where: { ko: 'JS', en: 'JS' },
    printed: { ko: '“논문에 1/2이 빠졌다”', en: '“논문에 1/2이 빠졌다” (the paper lost the 1/2)' },
    correct: {
      ko: '2절의 정의에는 빠졌지만, 같은 논문의 예제 1(값 $\\log 2$)과 4.2절은 ½이 있는 정의를 씁니다.',
      en: 'True of the definition in Section 2; Example 1 (value $\\log 2$) and Section 4.2 of the same paper use the ½.',
    },
    source: { ko: `${wgan}, 2절과 4.2절`, en: `${wgan}, Sections 2 and 4.2` },
  },
  {
    id: 'S1.12',
    post: 'loss-to-wasserstein',
    where: { ko: 'JS', en: 'JS' },
    printed: {
      ko: '$\\mathbb{P}_m=0$이면 $\\mathbb{P}_r=-\\mathbb{P}_g$',
      en: '$\\mathbb{P}_m=0$ gives $\\mathbb{P}_r=-\\mathbb{P}_g$',
    },
    correct: {
      ko: '밀도로 말해야 합니다. $p_m(x)=0$이면 두 밀도가 모두 0이고 그 점은 아무것도 더하지 않습니다. 다른 점에서는 $p_r/p_m\\le2$이므로 두 KL은 $\\log2$를 넘지 않습니다.',
      en: 'It is a statement about densities: where $p_m(x)=0$ both are 0 and the point adds nothing; elsewhere $p_r/p_m\\le2$, so neither KL exceeds $\\log2$.',
    },
    source: { ko: '이 글의 계산', en: 'Computed in this note' },
  },
  {
    id: 'S1.13',
    post: 'loss-to-wasserstein',
    where: { ko: '블록 옮기기', en: 'Moving blocks' },
    printed: { ko: '“8개 블록”, 뒤에서는 6으로 나눔', en: '“8개 블록” (eight blocks), later divided by 6' },
    correct: {
      ko: '여섯 개입니다. 두 표에 적힌 개수를 더하면 모두 6입니다.',
      en: 'There are six: the entries of both tables add up to 6.',
    },
    source: { ko: '이 글의 계산', en: 'Computed in this note' },
  },
  {
    id: 'S1.14',
    post: 'loss-to-wasserstein',
    where: { ko: '두 표', en: 'The two tables' },
    printed: { ko: '$\\sum_{x,y}\\lVert x-y\\rVert=36$', en: '$\\sum_{x,y}\\lVert x-y\\rVert=36$' },
    correct: {
      ko: '$\\gamma(x,y)$가 빠졌습니다. 또 36은 블록 수로 센 비용이고, 확률로 나눈 $W_1$은 6입니다.',
      en: 'The factor $\\gamma(x,y)$ is missing. And 36 is a cost in blocks; as probabilities $W_1$ is 6.',
    },
    source: { ko: '이 글의 계산', en: 'Computed in this note' },
  },
  {
    id: 'S1.15',
    post: 'loss-to-wasserstein',
    where: { ko: '두 계획의 비용', en: 'The cost of the two plans' },
    printed: {
      ko: '“두 방법의 cost가 같은 것을 확인”',
      en: '“두 방법의 cost가 같은 것을 확인” (the two happen to cost the same)',
    },
    correct: {
      ko: '우연이 아닙니다. 모든 블록이 오른쪽으로만 가면 비용은 언제나 도착한 자리의 합에서 떠난 자리의 합을 뺀 값, 여기서는 36입니다. 거리의 제곱으로 재면 달라집니다.',
      en: 'No accident: if every block moves right, the cost is the sum of places of arrival less the sum of places of departure, here 36. At squared distances they differ.',
    },
    source: { ko: '이 글의 증명', en: 'Proved in this note' },
  },
  {
    id: 'S1.16',
    post: 'loss-to-wasserstein',
    where: { ko: '두 블록', en: 'Two blocks' },
    printed: { ko: '방법이 “두 개 밖에 없는 것이 확실”', en: '“두 개 밖에 없는 것이 확실” (only two ways)' },
    correct: {
      ko: '블록을 쪼개지 않을 때만 그렇습니다. 쪼개면 계획은 선분을 이루고 비용은 $5-8t$입니다. 최솟값은 그래도 끝점에서 납니다.',
      en: 'Only if blocks are not split. Split, the plans form a segment with cost $5-8t$; the minimum is at an end of it all the same.',
    },
    source: { ko: '이 글의 계산', en: 'Computed in this note' },
  },
  {
    id: 'S1.17',
    post: 'loss-to-wasserstein',
    where: { ko: 'Wasserstein GAN', en: 'Wasserstein GAN' },
    printed: {
      ko: '“최솟값에 대한 보장도 없을 것”',
      en: '“최솟값에 대한 보장도 없을 것” (no guarantee of a minimum)',
    },
    correct: {
      ko: '콤팩트 공간에서 가장 싼 계획은 반드시 있습니다. 어려운 것은 그것을 찾는 일입니다.',
      en: 'On a compact space a cheapest plan always exists. What is hard is the search.',
    },
    source: { ko: 'Villani (2009), 정리 4.1', en: 'Villani (2009), Theorem 4.1' },
  },
  {
    id: 'S1.18',
    post: 'loss-to-wasserstein',
    where: { ko: 'Wasserstein GAN', en: 'Wasserstein GAN' },
    printed: {
      ko: '“이 논문에서 새로운 trick을 제안”',
      en: '“이 논문에서 새로운 trick을 제안” (the paper proposes a new trick)',
    },
    correct: {
      ko: '쌍대 공식은 칸토로비치와 루빈스타인의 1958년 정리입니다. 논문이 새로 한 일은 그것을 신경망 비평가로 옮긴 것입니다.',
      en: 'The duality is a theorem of Kantorovich and Rubinstein from 1958. What the paper added is to put a network in the place of the function.',
    },
    source: { ko: 'Kantorovich와 Rubinstein (1958)', en: 'Kantorovich and Rubinstein (1958)' },
  },
  {
    id: 'S1.19',
    post: 'loss-to-wasserstein',
    where: { ko: '마지막 식', en: 'The last formula' },
    printed: {
      ko: '평균변화율 $\\frac{f(b)-f(a)}{b-a}$, 절댓값 없음',
      en: 'the average slope $\\frac{f(b)-f(a)}{b-a}$ without absolute value',
    },
    correct: {
      ko: '절댓값이 1을 넘지 않아야 하고, 모든 두 점에 대해 그래야 합니다. 평면이나 공간에서는 분모가 두 점의 거리입니다.',
      en: 'Its absolute value must not exceed 1, for every pair of points; in the plane or in space the denominator is the distance of the two.',
    },
    source: { ko: '정의', en: 'By definition' },
  },
] as const satisfies readonly Erratum[];
