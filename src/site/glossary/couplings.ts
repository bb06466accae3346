import type { GlossaryEntry } from './entry.ts';

/** The words that the note on couplings brings. */
export const glossary = [
  {
    id: 'sample-space',
    term: { ko: '표본 공간', en: 'sample space' },
    meaning: {
      ko: '일어날 수 있는 결과 $\\omega$를 모두 모은 집합. 확률변수는 $\\omega$마다 수 하나를 정하는 함수입니다.',
      en: 'The set of all outcomes $\\omega$ that can occur. A random variable is a function that gives each $\\omega$ a number.',
    },
    symbol: '\\Omega',
  },
  {
    id: 'joint-distribution',
    term: { ko: '결합분포', en: 'joint distribution' },
    meaning: {
      ko: '함께 뽑히는 두 값의 쌍이 따르는 분포. 주변분포 $P$, $Q$를 갖는 결합분포를 모두 모은 것이 $\\Pi(P,Q)$입니다.',
      en: 'The distribution of a pair of values drawn together. All those with marginals $P$ and $Q$ make up $\\Pi(P,Q)$.',
    },
    symbol: '\\gamma',
    alsoCalled: { ko: '결합확률분포', en: 'joint law' },
  },
  {
    id: 'marginal-distribution',
    term: { ko: '주변분포', en: 'marginal distribution' },
    meaning: {
      ko: '쌍에서 한쪽 값만 볼 때 그 값이 따르는 분포. 결합분포는 주변분포를 정하지만, 주변분포만으로는 결합분포가 정해지지 않습니다.',
      en: 'The distribution of one member of a pair when the other is ignored. A joint distribution fixes its marginals; the marginals do not fix the joint distribution.',
    },
    alsoCalled: { ko: '주변확률분포', en: 'margin' },
  },
  {
    id: 'infimum',
    term: { ko: '하한', en: 'infimum' },
    meaning: {
      ko: '하계, 곧 모든 값보다 작거나 같은 수들 가운데 가장 큰 것. 최솟값이 있으면 그와 같습니다.',
      en: 'The greatest lower bound: the largest number that is at most as large as every value. Where there is a minimum, it is the minimum.',
    },
    symbol: '\\inf',
    alsoCalled: { ko: '최대하계', en: 'greatest lower bound' },
  },
  {
    id: 'comonotone-coupling',
    term: { ko: '같은 순서의 결합', en: 'comonotone coupling' },
    meaning: {
      ko: '아래에서 같은 비율의 자리끼리 짝짓는 결합, $(F^{-1}(U),G^{-1}(U))$. 직선 위에서 비용이 거리의 볼록함수이면 가장 쌉니다. 거꾸로 짝지은 $(F^{-1}(U),G^{-1}(1-U))$는 반대 순서의 결합이고 가장 비쌉니다.',
      en: 'The coupling $(F^{-1}(U),G^{-1}(U))$, which pairs equal quantiles. On the line it is cheapest whenever the cost is a convex function of the distance. Its reverse, $(F^{-1}(U),G^{-1}(1-U))$, is the antitone coupling and the dearest.',
    },
    alsoCalled: { ko: '공단조 결합', en: 'monotone coupling' },
  },
  {
    id: 'copula',
    term: { ko: '코퓰라', en: 'copula' },
    meaning: {
      ko: '두 주변분포가 모두 $[0,1]$ 위의 균등분포인 결합분포. 어떤 주변분포에나 끼워 결합을 만드는 틀로 씁니다.',
      en: 'A joint distribution whose two marginals are both uniform on $[0,1]$: a mould from which a coupling of any two distributions can be cast.',
    },
    alsoCalled: { ko: '접합 함수', en: 'dependence structure' },
  },
] as const satisfies readonly GlossaryEntry[];
