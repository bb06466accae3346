import type { Definition } from './definition.ts';

const limit = String.raw`P_n\Rightarrow P\iff\mathbb E_{P_n}f\ \longrightarrow\ \mathbb E_{P}f`;

export const weakConvergence: Definition = {
  name: { ko: '약수렴', en: 'Weak convergence' },
  formula: {
    ko: String.raw`${limit}\ \ \text{(유계 연속함수 } f\text{ 모두)}`,
    en: String.raw`${limit}\ \ \text{for every bounded continuous } f`,
  },
  reading: {
    ko: '연속이고 유계인 함수로 재는 한, 평균이 모두 극한의 평균으로 다가갑니다. 분포수렴이라고도 합니다.',
    en: 'Whatever bounded continuous function we average, the averages tend to that of the limit. It is also called convergence in distribution.',
  },
  conventions: {
    ko: [
      '점이 조금 움직이는 것은 작은 변화로 봅니다. $\\delta_{1/n}\\Rightarrow\\delta_0$이지만 전변동 거리는 언제나 1입니다.',
      '콤팩트한 공간에서는 $W_1\\to 0$과 같습니다. 콤팩트하지 않으면 1차 적률의 수렴이 더 필요합니다.',
    ],
    en: [
      'A small move of a point counts as a small change: $\\delta_{1/n}\\Rightarrow\\delta_0$, while the total variation distance stays 1.',
      'On a compact space it is the same as $W_1\\to 0$; without compactness first moments must converge too.',
    ],
  },
};
