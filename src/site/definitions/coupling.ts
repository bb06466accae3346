import type { Definition } from './definition.ts';

const sets = String.raw`\Pi(P,Q)=\bigl\{\gamma\ :\ \gamma(A\times\mathcal X)=P(A),\ \ \gamma(\mathcal X\times B)=Q(B)`;

export const coupling: Definition = {
  name: { ko: '결합분포와 운송 계획', en: 'Couplings, or transport plans' },
  formula: {
    ko: String.raw`${sets}\ \ \text{(모든 } A,B\text{)}\bigr\}`,
    en: String.raw`${sets}\ \ \text{for all } A,B\bigr\}`,
  },
  reading: {
    ko: '$\\gamma$는 쌍 $(x,y)$의 분포입니다. 앞 좌표만 보면 $P$이고, 뒤 좌표만 보면 $Q$입니다. $\\gamma(A\\times B)$는 $A$에서 $B$로 옮기는 질량으로 읽습니다.',
    en: 'A $\\gamma$ is the distribution of a pair $(x,y)$ whose first coordinate alone follows $P$ and whose second alone follows $Q$. Read $\\gamma(A\\times B)$ as the mass carried from $A$ to $B$.',
  },
  conventions: {
    ko: [
      '주변분포 $P$와 $Q$는 정해져 있고, 우리가 고르는 것은 $\\gamma$입니다.',
      '독립으로 짝짓는 $P\\otimes Q$가 언제나 들어 있으므로 $\\Pi(P,Q)$는 비지 않습니다.',
    ],
    en: [
      'The marginals $P$ and $Q$ are given; $\\gamma$ is what we choose.',
      'Independent pairing, $P\\otimes Q$, always belongs to $\\Pi(P,Q)$, so the set is never empty.',
    ],
  },
};
