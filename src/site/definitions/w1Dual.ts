import { alike, type Definition } from './definition.ts';

export const w1Dual: Definition = {
  name: { ko: '칸토로비치–루빈스타인 쌍대형', en: 'Kantorovich–Rubinstein dual form' },
  formula: alike(
    String.raw`W_1(P,Q)=\sup_{\|f\|_L\le 1}\ \mathbb E_{x\sim P}\,f(x)-\mathbb E_{x\sim Q}\,f(x)`,
  ),
  reading: {
    ko: '기울기가 어디서도 1을 넘지 않는 함수 $f$로 점마다 점수를 매깁니다. 두 분포의 평균 점수 차이를 가장 크게 벌렸을 때의 값이 $W_1$입니다.',
    en: 'Score every point by a function $f$ that is nowhere steeper than 1; the largest difference of mean scores that such a function can reach is $W_1$.',
  },
  conventions: {
    ko: [
      '$\\|f\\|_L\\le 1$은 $f$가 1-립시츠 함수라는 뜻입니다.',
      '1 대신 $K$를 허용하면 상한은 $K\\cdot W_1$이 됩니다.',
      '두 분포의 1차 적률이 유한하면 상한은 실제로 이루어집니다. 신경망의 모임에서 찾은 최댓값은 그 아래에 머물 수 있습니다.',
    ],
    en: [
      '$\\|f\\|_L\\le 1$ says that $f$ is 1-Lipschitz.',
      'Allowing $K$ in place of 1 makes the supremum $K\\cdot W_1$.',
      'The supremum is attained when both first moments are finite; a maximum over a class of networks may stay below it.',
    ],
  },
};
