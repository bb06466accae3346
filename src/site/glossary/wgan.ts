import type { GlossaryEntry } from './entry.ts';

/** The words that the WGAN note brings. */
export const glossary = [
  {
    id: 'divergence',
    term: { ko: '발산', en: 'divergence' },
    meaning: {
      ko: '두 분포가 같을 때만 0이고 그 밖에는 0보다 큰 양. 대칭이나 삼각부등식은 요구하지 않습니다.',
      en: 'A quantity that is 0 only when two distributions agree and positive otherwise. Symmetry and the triangle inequality are not asked for.',
    },
  },
  {
    id: 'metric',
    term: { ko: '거리', en: 'metric' },
    meaning: {
      ko: '서로 다른 것 사이에서만 0보다 크고, 대칭이며, 삼각부등식을 만족하는 함수. TV, $W_1$, $\\sqrt{\\mathrm{JS}}$는 분포 사이의 거리입니다.',
      en: 'A function that is positive between different things only, symmetric, and obeys the triangle inequality. TV, $W_1$ and $\\sqrt{\\mathrm{JS}}$ are metrics on distributions.',
    },
    alsoCalled: { ko: '거리 함수', en: 'distance function' },
  },
  {
    id: 'total-variation',
    term: { ko: '전변동 거리', en: 'total variation distance' },
    meaning: {
      ko: '한 사건에 두 분포가 주는 확률의 차이를, 차이가 가장 커지도록 사건을 골라 잰 값. 0과 1 사이이며 두 밀도 사이 넓이의 절반입니다.',
      en: 'The difference between the probabilities that two distributions give to one event, the event chosen to make it largest. It lies in [0, 1] and is half the area between the densities.',
    },
    symbol: '\\delta',
    alsoCalled: { ko: '총변동 거리, TV', en: 'TV' },
  },
  {
    id: 'kl-divergence',
    term: { ko: '쿨백–라이블러 발산', en: 'Kullback–Leibler divergence' },
    meaning: {
      ko: '첫째 분포에서 뽑은 점에서 두 밀도의 로그비를 평균한 값. 대칭이 아니며 무한대일 수 있습니다.',
      en: 'The mean log ratio of two densities at points drawn from the first distribution. It is not symmetric and may be infinite.',
    },
    symbol: '\\mathrm{KL}',
    alsoCalled: { ko: 'KL, KLD, 상대 엔트로피', en: 'KL, KLD, relative entropy' },
  },
  {
    id: 'js-divergence',
    term: { ko: '옌센–섀넌 발산', en: 'Jensen–Shannon divergence' },
    meaning: {
      ko: '두 분포의 반반 혼합까지 잰 두 KL의 평균. 0과 $\\log 2$ 사이이며, 서로 특이한 두 분포에서 $\\log 2$입니다.',
      en: 'The mean of the two KL divergences to the half-and-half mixture. It lies between 0 and $\\log 2$, and is $\\log 2$ for mutually singular distributions.',
    },
    symbol: '\\mathrm{JS}',
    alsoCalled: { ko: 'JS, JSD', en: 'JS, JSD' },
  },
  {
    id: 'wasserstein-distance',
    term: { ko: '바서슈타인 거리', en: 'Wasserstein distance' },
    meaning: {
      ko: '한 분포를 다른 분포로 옮기는 가장 값싼 운송 계획의 비용. 이 사이트에서 $W$는 유클리드 거리를 비용으로 하는 $W_1$입니다.',
      en: 'The cost of the cheapest transport plan that turns one distribution into another. On this site $W$ is $W_1$ with the Euclidean distance as cost.',
    },
    symbol: 'W_1',
    alsoCalled: {
      ko: '흙 옮기기 거리, 와서스테인 거리, EM, EMD',
      en: 'earth mover’s distance, EM, EMD, Kantorovich–Rubinstein distance',
    },
  },
  {
    id: 'transport-plan',
    term: { ko: '운송 계획', en: 'transport plan' },
    meaning: {
      ko: '어디에서 어디로 질량을 얼마나 보낼지 적은 결합분포. 두 주변분포가 출발 분포와 도착 분포입니다.',
      en: 'A joint distribution that says how much mass goes from where to where; its marginals are the distributions at departure and arrival.',
    },
    symbol: '\\gamma',
    alsoCalled: { ko: '결합, 커플링', en: 'coupling' },
  },
  {
    id: 'supremum',
    term: { ko: '상한', en: 'supremum' },
    meaning: {
      ko: '상계, 곧 모든 값보다 크거나 같은 수들 가운데 가장 작은 것. 최댓값이 있으면 그와 같습니다.',
      en: 'The least upper bound: the smallest number that is at least as large as every value. Where there is a maximum, it is the maximum.',
    },
    symbol: '\\sup',
    alsoCalled: { ko: '최소상계', en: 'least upper bound' },
  },
  {
    id: 'support',
    term: { ko: '지지집합', en: 'support' },
    meaning: {
      ko: '분포의 확률 1을 모두 담는 닫힌집합 가운데 가장 작은 것.',
      en: 'The smallest closed set that holds all of a distribution’s probability.',
    },
    symbol: '\\operatorname{supp}',
    alsoCalled: { ko: '서포트, 받침', en: 'supp' },
  },
  {
    id: 'manifold',
    term: { ko: '다양체', en: 'manifold' },
    meaning: {
      ko: '가까이에서 보면 평평한 $k$차원 공간처럼 보이는 집합. 곡선은 1차원, 곡면은 2차원 다양체입니다.',
      en: 'A set that looks, close up, like flat $k$-dimensional space. Curves are one-dimensional manifolds, surfaces two-dimensional ones.',
    },
  },
  {
    id: 'absolutely-continuous',
    term: { ko: '절대연속', en: 'absolutely continuous' },
    meaning: {
      ko: '$\\mathbb{Q}(A)=0$인 사건마다 $\\mathbb{P}(A)=0$이면 $\\mathbb{P}$는 $\\mathbb{Q}$에 대해 절대연속입니다. 그러지 않으면 $\\mathrm{KL}(\\mathbb{P}\\,\\|\\,\\mathbb{Q})=\\infty$입니다.',
      en: '$\\mathbb{P}$ is absolutely continuous with respect to $\\mathbb{Q}$ if $\\mathbb{P}(A)=0$ for every event with $\\mathbb{Q}(A)=0$. If it is not, $\\mathrm{KL}(\\mathbb{P}\\,\\|\\,\\mathbb{Q})=\\infty$.',
    },
    symbol: '\\mathbb{P}\\ll\\mathbb{Q}',
  },
  {
    id: 'compact',
    term: { ko: '콤팩트', en: 'compact' },
    meaning: {
      ko: '유클리드 공간에서는 유계이고 닫힌 집합. $[0,1]^n$은 콤팩트하고 실직선은 그렇지 않습니다.',
      en: 'In Euclidean space, closed and bounded. $[0,1]^n$ is compact; the real line is not.',
    },
    alsoCalled: { ko: '옹골참, 컴팩트', en: 'compactness' },
  },
  {
    id: 'convergence-in-distribution',
    term: { ko: '분포수렴', en: 'convergence in distribution' },
    meaning: {
      ko: '모든 유계 연속함수의 기댓값이 수렴하는 것. 콤팩트 공간에서는 $W\\to 0$과 같은 말입니다.',
      en: 'Convergence of the expectations of all bounded continuous functions. On a compact space it is the same as $W\\to 0$.',
    },
    symbol: '\\xrightarrow{\\mathcal{D}}',
    alsoCalled: { ko: '약수렴', en: 'weak convergence' },
  },
  {
    id: 'lipschitz',
    term: { ko: '립시츠 함수', en: 'Lipschitz function' },
    meaning: {
      ko: '어느 두 점에서도 값의 차이가 거리의 $K$배를 넘지 않는 함수. $K$가 1이면 1-립시츠라고 합니다.',
      en: 'A function whose values at any two points differ by no more than $K$ times their distance; 1-Lipschitz when $K$ is 1.',
    },
    symbol: '\\lVert f\\rVert_L\\le K',
  },
  {
    id: 'kantorovich-rubinstein',
    term: { ko: '칸토로비치–루빈스타인 쌍대', en: 'Kantorovich–Rubinstein duality' },
    meaning: {
      ko: '$W_1$을 1-립시츠 함수 $f$의 두 기댓값의 차이 $\\mathbb{E}_{\\mathbb{P}}f-\\mathbb{E}_{\\mathbb{Q}}f$의 상한으로 나타내는 정리.',
      en: 'The theorem that writes $W_1$ as the supremum of $\\mathbb{E}_{\\mathbb{P}}f-\\mathbb{E}_{\\mathbb{Q}}f$ over 1-Lipschitz functions $f$.',
    },
  },
  {
    id: 'pinsker-inequality',
    term: { ko: '핀스커 부등식', en: 'Pinsker’s inequality' },
    meaning: {
      ko: '$2\\,\\delta^2\\le\\mathrm{KL}$. KL이 작으면 TV도 작다는 것을 보장합니다.',
      en: '$2\\,\\delta^2\\le\\mathrm{KL}$: a small KL guarantees a small TV.',
    },
  },
  {
    id: 'discriminator',
    term: { ko: '판별자', en: 'discriminator' },
    meaning: {
      ko: '기존 GAN에서 표본이 진짜일 확률을 내는 신경망.',
      en: 'The network of the original GAN that returns the probability that a sample is real.',
    },
    symbol: 'D',
    alsoCalled: { ko: '구분자', en: 'discriminator network' },
  },
  {
    id: 'critic',
    term: { ko: '비평가', en: 'critic' },
    meaning: {
      ko: 'WGAN에서 표본에 실수 점수를 매기는 신경망. 확률이 아니며, 실제 표본과 생성 표본의 평균 점수 차이가 $K\\cdot W$를 추정합니다.',
      en: 'The network of a WGAN that gives samples real-valued scores. They are not probabilities; the difference between the mean scores of real and generated samples estimates $K\\cdot W$.',
    },
    symbol: 'f',
  },
  {
    id: 'weight-clipping',
    term: { ko: '가중치 자르기', en: 'weight clipping' },
    meaning: {
      ko: '비평가를 고칠 때마다 모든 가중치를 $[-c,c]$로 잘라, 립시츠 상수를 하나의 $K$ 아래에 두는 방법.',
      en: 'Forcing all weights of the critic into $[-c,c]$ after each update, which keeps its Lipschitz constant below one $K$.',
    },
    symbol: 'c',
    alsoCalled: { ko: '가중치 클리핑', en: 'clipping' },
  },
  {
    id: 'mode-collapse',
    term: { ko: '모드 붕괴', en: 'mode collapse' },
    meaning: {
      ko: '생성자가 데이터의 여러 봉우리 가운데 일부만 만들어 내는 일.',
      en: 'A generator’s producing only some of the modes of the data.',
    },
    alsoCalled: { ko: '모드 드롭', en: 'mode dropping' },
  },
] as const satisfies readonly GlossaryEntry[];
