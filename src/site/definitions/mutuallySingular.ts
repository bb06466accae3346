import type { Definition } from './definition.ts';

export const mutuallySingular: Definition = {
  name: { ko: '서로 특이한 분포', en: 'Mutually singular distributions' },
  formula: {
    ko: String.raw`P\perp Q\iff P(A)=1,\ \ Q(A)=0\ \ \text{인 집합 } A\text{가 있다}`,
    en: String.raw`P\perp Q\iff\text{there is a set } A\text{ with } P(A)=1,\ \ Q(A)=0`,
  },
  reading: {
    ko: '한쪽은 확률 1을 주고 다른 쪽은 확률 0을 주는 집합이 있습니다. 표본 하나만 보고도 어느 분포에서 왔는지 틀림없이 맞힐 수 있다는 뜻입니다.',
    en: 'Some set has probability 1 under one distribution and 0 under the other, so a single sample tells without error which distribution it came from.',
  },
  conventions: {
    ko: [
      '지지집합이 만나지 않으면 서로 특이합니다. 거꾸로는 성립하지 않습니다. 지지집합이 같아도 서로 특이할 수 있습니다.',
      '$\\delta(P,Q)=1$, $\\mathrm{JS}(P,Q)=\\log 2$와 각각 같은 조건입니다.',
    ],
    en: [
      'Distributions with disjoint supports are mutually singular. The converse fails: even distributions with the same support can be.',
      'It is equivalent to $\\delta(P,Q)=1$, and equally to $\\mathrm{JS}(P,Q)=\\log 2$.',
    ],
  },
};
