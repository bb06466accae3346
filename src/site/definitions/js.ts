import { alike, type Definition } from './definition.ts';

export const js: Definition = {
  name: { ko: '옌센–섀넌 발산', en: 'Jensen–Shannon divergence' },
  formula: alike(
    String.raw`\mathrm{JS}(P,Q)=\tfrac12\,\mathrm{KL}(P\,\|\,M)+\tfrac12\,\mathrm{KL}(Q\,\|\,M),\qquad M=\tfrac12(P+Q)`,
  ),
  reading: {
    ko: '두 분포를 반씩 섞은 $M$을 만들고, 각 분포가 $M$에서 얼마나 떨어졌는지를 쿨백–라이블러 발산으로 재어 반씩 더합니다.',
    en: 'Mix the two distributions half and half into $M$, measure how far each lies from $M$ by the Kullback–Leibler divergence, and take half of each.',
  },
  conventions: {
    ko: [
      '$\\tfrac12$을 곱한 정의를 쓰므로 값은 항상 $0$과 $\\log 2$ 사이입니다. 로그는 자연로그입니다.',
      '$\\log 2$가 되는 것은 두 분포가 서로 특이할 때, 그때뿐입니다.',
      '$\\mathrm{JS}$ 자체는 거리가 아니지만 그 제곱근 $\\sqrt{\\mathrm{JS}}$는 거리입니다.',
    ],
    en: [
      'The halves are part of our definition, so the value always lies between $0$ and $\\log 2$; the logarithm is natural.',
      'It equals $\\log 2$ exactly when the two distributions are mutually singular.',
      '$\\mathrm{JS}$ itself is no metric, but its square root $\\sqrt{\\mathrm{JS}}$ is.',
    ],
  },
};
