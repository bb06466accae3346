import type { Definition } from './definition.ts';

export const absolutelyContinuous: Definition = {
  name: { ko: '절대연속', en: 'Absolute continuity' },
  formula: {
    ko: String.raw`P\ll Q\iff\bigl(Q(A)=0\ \Rightarrow\ P(A)=0\bigr)\ \ \text{(모든 } A\text{)}`,
    en: String.raw`P\ll Q\iff\bigl(Q(A)=0\ \Rightarrow\ P(A)=0\bigr)\ \ \text{for every } A`,
  },
  reading: {
    ko: '$Q$가 있을 수 없다고 보는 일은 $P$도 있을 수 없다고 봅니다. $P$가 $Q$에 대한 밀도를 갖는다는 말과 같습니다.',
    en: 'Whatever $Q$ deems impossible, $P$ deems impossible too; equivalently, $P$ has a density with respect to $Q$.',
  },
  conventions: {
    ko: ['$\\mathrm{KL}(P\\,\\|\\,Q)$가 유한하려면 반드시 필요하지만, 그것만으로 충분하지는 않습니다.'],
    en: ['It is necessary for $\\mathrm{KL}(P\\,\\|\\,Q)$ to be finite, but not sufficient.'],
  },
};
