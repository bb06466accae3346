import type { Definition } from './definition.ts';

export const support: Definition = {
  name: { ko: '분포의 지지집합', en: 'Support of a distribution' },
  formula: {
    ko: String.raw`\operatorname{supp}P=\bigl\{x\ :\ x\text{를 품은 모든 열린집합 } U\text{에 대해 } P(U)>0\bigr\}`,
    en: String.raw`\operatorname{supp}P=\bigl\{x\ :\ P(U)>0\ \text{ for every open } U\ni x\bigr\}`,
  },
  reading: {
    ko: '아무리 작게 둘러싸도 질량이 남아 있는 점을 모은 것으로, 확률 1을 담는 가장 작은 닫힌집합입니다.',
    en: 'It collects the points around which every neighbourhood, however small, holds some mass: the smallest closed set of probability 1.',
  },
  conventions: {
    ko: [
      '지지집합은 항상 닫힌집합입니다. 예를 들어 열린구간 $(0,1)$에서 고르게 뽑은 분포의 지지집합은 $[0,1]$입니다.',
    ],
    en: [
      'A support is always closed: the uniform distribution on the open interval $(0,1)$ has support $[0,1]$.',
    ],
  },
};
