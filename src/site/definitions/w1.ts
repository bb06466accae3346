import { alike, type Definition } from './definition.ts';

export const w1: Definition = {
  name: { ko: '바서슈타인-1 거리', en: 'Wasserstein-1 distance' },
  formula: alike(String.raw`W_1(P,Q)=\inf_{\gamma\in\Pi(P,Q)}\ \mathbb E_{(x,y)\sim\gamma}\,\|x-y\|`),
  reading: {
    ko: '$P$ 모양으로 쌓인 흙을 $Q$ 모양으로 옮기는 모든 계획 가운데, 옮긴 양에 거리를 곱해 더한 값이 가장 작은 계획의 비용입니다.',
    en: 'Among all plans that carry earth piled up like $P$ into the shape of $Q$, it is the least total of mass times distance.',
  },
  conventions: {
    ko: [
      '$\\Pi(P,Q)$는 $P$와 $Q$를 주변분포로 갖는 결합분포 전체이고, 거리는 유클리드 거리입니다.',
      '단위는 $x$의 단위와 같습니다. 두 분포의 1차 적률이 유한하면 값도 유한합니다.',
      '하한은 실제로 이루어집니다. 다만 최적 계획이 하나뿐이라는 보장은 없습니다.',
      '흙 옮기기 거리(earth mover’s distance)라고도 부릅니다.',
    ],
    en: [
      '$\\Pi(P,Q)$ is the set of joint distributions with marginals $P$ and $Q$; the ground distance is Euclidean.',
      'It has the unit of $x$, and is finite when both distributions have a finite first moment.',
      'The infimum is attained, though the optimal plan need not be unique.',
      'It is also called the earth mover’s distance.',
    ],
  },
};
