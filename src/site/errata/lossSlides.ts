import type { Erratum } from './erratum.ts';

const wgan = 'arXiv 1701.07875v3';

/** What the slides from loss functions to noise say that is not so, in their order. */
export const errata = [
  {
    id: 'S1.1',
    post: 'loss-to-wasserstein',
    where: { ko: '손실 함수란 무엇인가', en: 'What a loss function is' },
    printed: {
      ko: '손실 함수가 “그 차를 찾아가는 함수”',
      en: 'a loss is “그 차를 찾아가는 함수” (a function that seeks the difference)',
    },
    correct: {
      ko: '손실 함수는 어긋난 정도를 수 하나로 돌려줄 뿐입니다. 그 수를 줄이며 찾아가는 것은 최적화 방법입니다.',
      en: 'A loss only returns one number, how far off one is. Seeking, by lowering that number, is the optimiser’s work.',
    },
    source: { ko: '정의', en: 'By definition' },
  },
  {
    id: 'S1.2',
    post: 'loss-to-wasserstein',
    where: { ko: '뉴턴 방법', en: 'Newton’s method' },
    printed: {
      ko: '뉴턴 방법을 손실 함수이자 모델의 예로 듦',
      en: 'Newton’s method given as an example of a loss function and of a model',
    },
    correct: {
      ko: '뉴턴 방법은 근을 찾는 방법이고, 도함수에 쓰면 최적화 방법입니다. 닿는 곳은 정류점이며 최솟값이라는 보장은 없습니다. $h(x)=x^3/3-2x$는 $-\\sqrt2$에서 최댓값을 갖습니다.',
      en: 'Newton’s method finds roots and, applied to a derivative, is an optimiser. What it reaches is a stationary point, not necessarily a minimum: $h(x)=x^3/3-2x$ has a maximum at $-\\sqrt2$.',
    },
    source: { ko: '이 글의 계산', en: 'Computed in this note' },
  },
  {
    id: 'S1.3',
    post: 'loss-to-wasserstein',
    where: { ko: '문제 1', en: 'Problem 1' },
    printed: { ko: '컴퓨터는 “값을 직접 대입”', en: 'computers use “값을 직접 대입” (trying values)' },
    correct: {
      ko: '선형 연립방정식은 소거법으로 정확히 풉니다. 뉴턴 방법과 경사하강법도 아무 값이나 넣어 보는 것이 아니라 도함수를 보고 다음 값을 정합니다. $x_0=0$에서 뉴턴 방법은 0으로 나누게 되어 멈춥니다.',
      en: 'Linear systems are solved exactly, by elimination. Newton’s method and gradient descent do not try values either: derivatives tell them the next one. From $x_0=0$ Newton’s method stops at a division by 0.',
    },
    source: { ko: '이 글의 계산', en: 'Computed in this note' },
  },
  {
    id: 'S1.4',
    post: 'loss-to-wasserstein',
    where: { ko: 'Notation', en: 'Notation' },
    printed: {
      ko: '$\\mathbb{P}(x)$가 “$x$가 등장할 확률”',
      en: '$\\mathbb{P}(x)$ as “$x$가 등장할 확률” (the probability of $x$)',
    },
    correct: {
      ko: '측도는 집합에 확률을 줍니다. 연속분포에서 점 하나의 확률은 0입니다.',
      en: 'A measure gives probabilities to sets. For a continuous distribution a single point has probability 0.',
    },
    source: { ko: '정의', en: 'By definition' },
  },
  {
    id: 'S1.5',
    post: 'loss-to-wasserstein',
    where: { ko: 'Notation', en: 'Notation' },
    printed: {
      ko: '$\\mathrm{Supp}(\\mathrm{ReLU})=\\mathbb{R}^+$',
      en: '$\\mathrm{Supp}(\\mathrm{ReLU})=\\mathbb{R}^+$',
    },
    correct: {
      ko: '0이 아닌 곳은 $(0,\\infty)$이고, 지지집합은 그 폐포인 $[0,\\infty)$입니다. 분포의 지지집합은 확률 1을 담는 가장 작은 닫힌집합입니다.',
      en: 'It is nonzero on $(0,\\infty)$, and its support is the closure, $[0,\\infty)$. The support of a distribution is the smallest closed set of probability 1.',
    },
    source: { ko: '정의', en: 'By definition' },
  },
  {
    id: 'S1.6',
    post: 'loss-to-wasserstein',
    where: { ko: 'MLE', en: 'MLE' },
    printed: { ko: 'KL을 줄이는 것과 “동치”', en: '“동치” (equivalent) to lowering KL' },
    correct: {
      ko: '표본이 끝없이 많고 $\\mathbb{P}_r$에 밀도가 있을 때의 이야기입니다. 표본이 유한하면 줄이는 것은 교차 엔트로피이고, 표본의 분포에서 연속분포로 잰 KL은 무한대입니다.',
      en: 'That holds in the limit of infinitely many samples and if $\\mathbb{P}_r$ has a density. With finitely many one lowers the cross-entropy; the KL from the samples to a continuous distribution is infinite.',
    },
    source: { ko: `${wgan}, 1절`, en: `${wgan}, Section 1` },
  },
  {
    id: 'S1.7',
    post: 'loss-to-wasserstein',
    where: { ko: 'MLE 다음 장', en: 'The slide after MLE' },
    printed: { ko: 'KL이 “하나의 거리와 같다”', en: 'KL is “하나의 거리와 같다” (like a distance)' },
    correct: {
      ko: '대칭도 아니고 삼각부등식도 성립하지 않으므로 거리가 아니라 발산입니다.',
      en: 'It is neither symmetric nor obeys the triangle inequality: a divergence, not a distance.',
    },
    source: {
      ko: '이 글의 계산: $N(0,1)$, $N(1,1)$, $N(2,1)$',
      en: 'Computed in this note: $N(0,1)$, $N(1,1)$, $N(2,1)$',
    },
  },
  {
    id: 'S1.8',
    post: 'loss-to-wasserstein',
    where: { ko: 'MLE 다음 장', en: 'The slide after MLE' },
    printed: { ko: '지지집합이 겹치지 않으면 발산', en: 'infinite if the supports do not overlap' },
    correct: {
      ko: '겹치기만 해서는 모자랍니다. $\\mathbb{P}_g$의 확률이 0인 사건에 $\\mathbb{P}_r$의 확률이 조금이라도 있으면 무한대입니다. $[0,1]$과 $[\\frac1n,1+\\frac1n]$의 균등분포는 거의 다 겹치지만 두 방향의 KL이 모두 무한대입니다.',
      en: 'Overlap is not enough: KL is infinite as soon as $\\mathbb{P}_r$ gives anything to an event to which $\\mathbb{P}_g$ gives 0. The uniform distributions on $[0,1]$ and $[\\frac1n,1+\\frac1n]$ overlap almost wholly, and both KLs are infinite.',
    },
    source: { ko: '정의', en: 'By definition' },
  },
  {
    id: 'S1.9',
    post: 'loss-to-wasserstein',
    where: { ko: 'MLE 다음 장과 KL', en: 'The slide after MLE, and KL' },
    printed: {
      ko: '“아주 고차원”, 그리고 “저차원에서 빈번”',
      en: '“아주 고차원” (very high dimension), then “저차원에서 빈번” (frequent in low dimension)',
    },
    correct: {
      ko: '두 분포가 고차원 공간 속의 저차원 다양체 위에 놓여 있어서 어긋납니다. 문제는 차원의 크기가 아니라 모자라는 차원입니다.',
      en: 'Both distributions live on low-dimensional manifolds inside a high-dimensional space. Not the dimension matters but what is missing of it.',
    },
    source: {
      ko: `${wgan}, 1절; arXiv 1701.04862v1, 정리 2.2–2.3`,
      en: `${wgan}, Section 1; arXiv 1701.04862v1, Theorems 2.2–2.3`,
    },
  },
  {
    id: 'S1.10',
    post: 'loss-to-wasserstein',
    where: { ko: '잡음 더하기', en: 'Adding noise' },
    printed: { ko: '생성된 이미지가 “굉장히 흐릿”', en: 'generated images “굉장히 흐릿” (very blurred)' },
    correct: {
      ko: '논문이 적은 잡음은 0과 1 사이의 픽셀에 대해 표준편차 0.1 안팎입니다. 그만한 잡음을 넣어 학습하고, 보여 줄 때는 잡음을 뺀 표본을 싣는다고 적었습니다.',
      en: 'The paper speaks of noise with a standard deviation of about 0.1 for pixels between 0 and 1, used in training and left out of the samples that are shown.',
    },
    source: { ko: `${wgan}, 1절`, en: `${wgan}, Section 1` },
  },
] as const satisfies readonly Erratum[];
