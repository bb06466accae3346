import type { Localised } from '@/ui/locale.ts';

/** What one post says of a thing: the row of the errata that has its place and words, or the post's mark where it needs no mending. */
export interface Saying {
  readonly at: string;
  readonly words: Localised;
}

/** A thing of which the posts speak differently. Texts may hold inline formulas between dollar signs. */
export interface Disagreement {
  readonly about: Localised;
  readonly said: readonly Saying[];
  readonly right: Localised;
  /** Where that can be checked. */
  readonly source: Localised;
}

const same = (text: string): Localised => ({ ko: text, en: text });

export const disagreements: readonly Disagreement[] = [
  {
    about: { ko: '지지집합이 어긋나는 곳', en: 'where supports miss each other' },
    said: [
      {
        at: 'S1.9',
        words: { ko: '‘고차원’, 이어서 ‘저차원’', en: '“high dimension”, then “low dimension”' },
      },
      {
        at: 'S3.2',
        words: { ko: '‘고차원화’, 이어서 ‘저차원’', en: '“high-dimensional”, then “low dimension”' },
      },
    ],
    right: {
      ko: '고차원 공간 속의 저차원 다양체',
      en: 'low-dimensional manifolds in a high-dimensional space',
    },
    source: { ko: 'arXiv 1701.07875v3, 1절', en: 'arXiv 1701.07875v3, Section 1' },
  },
  {
    about: same('KL'),
    said: [
      { at: 'S1.7', words: { ko: '거리', en: 'a distance' } },
      { at: 'S3.3', words: same('metric') },
    ],
    right: {
      ko: '발산입니다. 대칭도 삼각부등식도 없습니다.',
      en: 'a divergence: neither symmetry nor the triangle inequality',
    },
    source: {
      ko: '노트의 계산: $N(0,1)$, $N(1,1)$, $N(2,1)$',
      en: 'computed in the notes: $N(0,1)$, $N(1,1)$, $N(2,1)$',
    },
  },
  {
    about: same('JS'),
    said: [
      {
        at: 'S1.11',
        words: { ko: '½을 넣고, 논문이 빠뜨렸다고 함', en: 'with the ½, saying that the paper lost it' },
      },
      { at: 'S3.8', words: { ko: '½을 넣음', en: 'with the ½' } },
      { at: 'S4.5', words: same('metric') },
    ],
    right: {
      ko: '½을 넣은 발산이고, $\\sqrt{\\mathrm{JS}}$가 거리입니다.',
      en: 'a divergence, with the ½; $\\sqrt{\\mathrm{JS}}$ is a metric',
    },
    source: {
      ko: 'arXiv 1701.07875v3, 예제 1과 4.2절; Endres, Schindelin (2003)',
      en: 'arXiv 1701.07875v3, Example 1 and Section 4.2; Endres and Schindelin (2003)',
    },
  },
  {
    about: { ko: '겹치지 않는 두 분포', en: 'distributions that do not overlap' },
    said: [
      { at: 'S1.8', words: { ko: 'KL이 발산', en: 'KL is infinite' } },
      {
        at: 'S2.3',
        words: {
          ko: '값이 다르기만 해도 늘 무한대나 상수',
          en: 'merely different values: always infinite or constant',
        },
      },
      {
        at: 'S3.6',
        words: { ko: 'KL은 발산, JS는 $\\log 2$, TV는 1', en: 'KL infinite, JS $\\log 2$, TV 1' },
      },
      { at: 'S4.14', words: { ko: '보는 것 말고는 알 길이 없음', en: 'no clear indicator' } },
    ],
    right: {
      ko: '서로 특이할 때, 그리고 그때에만 $\\mathrm{JS}=\\log 2$이고 TV는 1입니다. KL은 더 자주 무한대입니다.',
      en: '$\\mathrm{JS}=\\log 2$ and TV = 1 when, and only when, they are mutually singular; KL is infinite more often',
    },
    source: { ko: '노트의 증명', en: 'proved in the notes' },
  },
  {
    about: { ko: '바탕 거리', en: 'the ground distance' },
    said: [
      { at: 'S0.7', words: { ko: '조건 없는 $d$', en: 'a $d$ without conditions' } },
      { at: 'S1', words: { ko: '노름', en: 'a norm' } },
      {
        at: 'S2.7',
        words: {
          ko: '값의 차이와 확률의 차이를 더함',
          en: 'a difference of values plus one of probabilities',
        },
      },
      {
        at: 'S3.1',
        words: { ko: '정의의 자리에 다른 그림', en: 'another picture where the definition belongs' },
      },
      { at: 'S4', words: { ko: '노름, ‘에너지’라고 부름', en: 'a norm, called “energy”' } },
    ],
    right: {
      ko: '거리의 공리를 지키면 아무 거리나 되고, WGAN은 노름을 씁니다.',
      en: 'any metric will do; WGAN uses the norm',
    },
    source: { ko: 'Villani (2009), 6장', en: 'Villani (2009), Chapter 6' },
  },
  {
    about: { ko: '누구의 탓인가', en: 'who is to blame' },
    said: [
      { at: 'S0.2', words: { ko: '판별자가 죽음', en: 'the discriminator dies' } },
      { at: 'S2.5', words: { ko: 'KL과 JS', en: 'KL and JS' } },
      { at: 'S3.9', words: { ko: '거리', en: 'the metric' } },
      { at: 'S4.3', words: { ko: '너무 좋은 판별자', en: 'a discriminator that is too good' } },
    ],
    right: {
      ko: '판별자가 최적에 가까우면 생성자의 기울기가 사라집니다.',
      en: 'near the discriminator’s optimum the generator’s gradient vanishes',
    },
    source: { ko: 'arXiv 1701.04862v1, 정리 2.4', en: 'arXiv 1701.04862v1, Theorem 2.4' },
  },
  {
    about: { ko: '립시츠 상수', en: 'the Lipschitz constant' },
    said: [
      { at: 'S1.19', words: same('1') },
      { at: 'S2.8', words: { ko: '손실이 1-립시츠', en: 'the loss is 1-Lipschitz' } },
      { at: 'S4.7', words: { ko: '$K$, 나누지 않음', en: '$K$, without dividing by it' } },
    ],
    right: {
      ko: '쌍대 공식에서는 1이고, $K$를 쓰면 값이 $K\\cdot W$입니다.',
      en: '1 in the dual; with $K$ the value is $K\\cdot W$',
    },
    source: { ko: 'arXiv 1701.07875v3, 3절', en: 'arXiv 1701.07875v3, Section 3' },
  },
  {
    about: { ko: '상한과 최댓값', en: 'supremum or maximum' },
    said: [
      {
        at: 'S0.4',
        words: { ko: '하한만, 값 대신 분포', en: 'the infimum alone, a distribution for a value' },
      },
      { at: 'S1', words: { ko: '$\\inf$와 $\\sup$', en: '$\\inf$ and $\\sup$' } },
      { at: 'S3.5', words: { ko: '$\\sup$의 뜻을 달리 풀이함', en: '$\\sup$, explained otherwise' } },
      { at: 'S3.10', words: { ko: '$W$ 자체를 최적화', en: '$W$ itself is optimised' } },
    ],
    right: {
      ko: '상한은 이루어집니다. 신경망에서 찾은 최댓값은 그 아래일 수 있습니다.',
      en: 'the supremum is attained; the maximum over networks may stay below',
    },
    source: { ko: 'arXiv 1704.00028v3, 명제 1', en: 'arXiv 1704.00028v3, Proposition 1' },
  },
  {
    about: { ko: '자르기와 벌점', en: 'clipping and the penalty' },
    said: [
      { at: 'S2', words: { ko: 'WGAN에 벌점을 더함', en: 'WGAN with a penalty added' } },
      { at: 'S3.7', words: { ko: '기울기를 자름', en: 'gradients are clipped' } },
      { at: 'S4.12', words: { ko: '함께 씀', en: 'used together' } },
    ],
    right: {
      ko: '잘리는 것은 가중치이고, 벌점이 자르기를 대신합니다.',
      en: 'weights are clipped, and the penalty replaces clipping',
    },
    source: { ko: 'arXiv 1704.00028v3, 4절', en: 'arXiv 1704.00028v3, Section 4' },
  },
  {
    about: { ko: '예제의 비용', en: 'the cost of the examples' },
    said: [
      { at: 'S0.7', words: { ko: '수가 없음', en: 'no numbers' } },
      { at: 'S1.14', words: { ko: '36, 2와 10, 1', en: '36; 2 and 10; 1' } },
      { at: 'S2.7', words: same('4') },
      { at: 'S4', words: { ko: '흙더미 예제에 수가 없음', en: 'dirt piles without numbers' } },
    ],
    right: {
      ko: '확률로 보면 차례로 6과 1, 1.75, 0.5입니다.',
      en: 'as probabilities 6 and 1, 1.75, 0.5',
    },
    source: { ko: '노트의 계산', en: 'computed in the notes' },
  },
];
