import { alike, type Definition } from './definition.ts';

export const tv: Definition = {
  name: { ko: '전변동 거리', en: 'Total variation distance' },
  formula: alike(String.raw`\delta(P,Q)=\sup_{A}\,\bigl|P(A)-Q(A)\bigr|=\tfrac12\int|p(x)-q(x)|\,d\mu(x)`),
  reading: {
    ko: '두 분포의 의견이 가장 크게 갈리는 사건 $A$를 고르고, 그 사건에 주는 확률의 차이를 읽습니다.',
    en: 'Choose the event $A$ on which the two distributions disagree most and read off the difference of its probabilities.',
  },
  conventions: {
    ko: [
      '$\\tfrac12$을 곱한 정의를 쓰므로 값은 항상 $0$과 $1$ 사이입니다.',
      '상한은 $A=\\{p>q\\}$에서 실제로 이루어집니다.',
      '값이 $1$인 것은 두 분포가 서로 특이할 때, 그때뿐입니다.',
    ],
    en: [
      'The half is part of our definition, so the value always lies between $0$ and $1$.',
      'The supremum is attained, on $A=\\{p>q\\}$.',
      'It equals $1$ exactly when the two distributions are mutually singular.',
    ],
  },
};
