import { alike, type Definition } from './definition.ts';

export const kl: Definition = {
  name: { ko: '쿨백–라이블러 발산', en: 'Kullback–Leibler divergence' },
  formula: alike(String.raw`\mathrm{KL}(P\,\|\,Q)=\int p(x)\,\log\frac{p(x)}{q(x)}\,d\mu(x)`),
  reading: {
    ko: '각 점에서 두 밀도의 비에 로그를 씌우고, 그 값을 $P$로 평균합니다. $P$가 자주 내놓는 점을 $Q$가 드물게 여길수록 값이 커집니다.',
    en: 'Take the logarithm of the ratio of the two densities at each point and average it under $P$. It grows as $Q$ gives less weight to points that $P$ produces often.',
  },
  conventions: {
    ko: [
      '로그는 자연로그이고 단위는 나트(nat)입니다. $0\\log 0=0$으로 둡니다.',
      '$Q$가 0을 주는 곳에 $P$가 질량을 두면, 곧 $P\\ll Q$가 아니면 값은 $\\infty$입니다.',
      '$P$와 $Q$의 자리를 바꾸면 값이 달라지고 삼각부등식도 성립하지 않습니다. 그래서 거리가 아니라 발산이라고 부릅니다.',
    ],
    en: [
      'The logarithm is natural, the unit is the nat, and $0\\log 0=0$.',
      'Where $P$ puts mass on a set to which $Q$ gives none, that is, unless $P\\ll Q$, the value is $\\infty$.',
      'Swapping $P$ and $Q$ changes the value and the triangle inequality fails, so it is a divergence and not a distance.',
    ],
  },
};
