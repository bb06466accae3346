import { alike, type Definition } from './definition.ts';

export const wp: Definition = {
  name: { ko: '바서슈타인-p 거리', en: 'Wasserstein-p distance' },
  formula: alike(
    String.raw`W_p(P,Q)=\Bigl(\inf_{\gamma\in\Pi(P,Q)}\ \mathbb E_{(x,y)\sim\gamma}\,\|x-y\|^p\Bigr)^{1/p},\qquad p\ge 1`,
  ),
  reading: {
    ko: '거리의 $p$제곱을 비용으로 삼아 가장 싼 운송 계획을 찾고, 그 비용의 $p$제곱근을 구합니다. $p$가 크면 먼 이동에 더 큰 값을 매깁니다.',
    en: 'Find the cheapest transport plan when moving costs the $p$-th power of the distance, then take the $p$-th root. A larger $p$ charges more for long moves.',
  },
  conventions: {
    ko: [
      '마지막에 $p$제곱근을 취한 값을 씁니다. $W_p^p$를 내놓는 소프트웨어와 비교할 때는 주의해야 합니다.',
      '$p\\le q$이면 $W_p\\le W_q$입니다.',
    ],
    en: [
      'The root is part of our definition; mind it when comparing with software that returns $W_p^p$.',
      'If $p\\le q$ then $W_p\\le W_q$.',
    ],
  },
};
