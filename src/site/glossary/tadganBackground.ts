import type { GlossaryEntry } from './entry.ts';

/** Words that the note on the background of TadGAN brings. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'ground-metric',
    term: { ko: '바탕 거리', en: 'ground metric' },
    symbol: 'd(x,y)',
    meaning: {
      ko: '점과 점 사이의 거리. 바서슈타인 거리는 이것을 분포와 분포 사이의 거리로 끌어올린 것입니다.',
      en: 'A distance between points. The Wasserstein distance lifts it to a distance between distributions.',
    },
    alsoCalled: { ko: '기저 거리, 비용 함수', en: 'ground distance, ground cost' },
  },
  {
    id: 'cumulative-distribution-function',
    term: { ko: '누적분포함수', en: 'cumulative distribution function' },
    symbol: 'F(x)',
    meaning: {
      ko: '값이 $x$를 넘지 않을 확률. 왼쪽부터 쌓은 확률이며 $0$에서 $1$까지 감소하지 않고 올라갑니다.',
      en: 'The probability that a value does not exceed $x$. It counts probability from the left and climbs from $0$ to $1$ without ever going down.',
    },
    alsoCalled: { ko: 'CDF', en: 'CDF, distribution function' },
  },
  {
    id: 'quantile',
    term: { ko: '분위수', en: 'quantile' },
    symbol: 'F^{-1}(u)',
    meaning: {
      ko: '$F(x)\\ge u$가 되는 가장 작은 $x$. $u=1/2$이면 중앙값입니다.',
      en: 'The smallest $x$ with $F(x)\\ge u$. For $u=1/2$ it is the median.',
    },
  },
  {
    id: 'monotone-map',
    term: { ko: '단조 사상', en: 'monotone map' },
    symbol: 'T=F_g^{-1}\\circ F_f',
    meaning: {
      ko: '순서를 뒤집지 않고 확률을 옮기는 사상. 아래에서 같은 비율인 자리끼리 이으며, 직선에서 볼록한 비용일 때 가장 쌉니다.',
      en: 'A map that moves probability without reversing its order. It joins places with the same fraction below them, and on the line it is cheapest for convex costs.',
    },
    alsoCalled: { ko: '단조 재배열', en: 'monotone rearrangement, increasing rearrangement' },
  },
  {
    id: 'mutually-singular',
    term: { ko: '서로 특이함', en: 'mutually singular' },
    symbol: '\\mathbb{P}\\perp\\mathbb{Q}',
    meaning: {
      ko: '한 분포의 확률이 모두 어떤 집합 안에, 다른 분포의 확률이 모두 그 밖에 있는 것. 이때, 그리고 이때에만 $\\mathrm{JS}=\\log 2$입니다.',
      en: 'Said of two distributions when one keeps all its probability inside some set and the other all of it outside. Then, and only then, $\\mathrm{JS}=\\log 2$.',
    },
  },
  {
    id: 'point-mass',
    term: { ko: '점질량', en: 'point mass' },
    symbol: '\\delta_x',
    meaning: {
      ko: '확률 $1$이 한 점 $x$에 모인 분포.',
      en: 'The distribution that puts probability $1$ on a single point $x$.',
    },
    alsoCalled: { ko: '디랙 측도', en: 'Dirac measure' },
  },
  {
    id: 'gradient-penalty',
    term: { ko: '기울기 벌점', en: 'gradient penalty' },
    symbol: '\\lambda\\,\\mathbb{E}\\bigl[(\\|\\nabla f(\\hat x)\\|_2-1)^2\\bigr]',
    meaning: {
      ko: '비평가의 기울기 크기가 1에서 벗어난 만큼 무는 벌점. 가중치를 자르는 대신 비평가를 1-립시츠에 가깝게 이끕니다.',
      en: 'What a critic pays for gradient norms that depart from 1. It takes the place of weight clipping and steers the critic toward being 1-Lipschitz.',
    },
    alsoCalled: { ko: '그래디언트 페널티, GP', en: 'GP' },
  },
  {
    id: 'wgan-gp',
    term: { ko: 'WGAN-GP', en: 'WGAN-GP' },
    meaning: {
      ko: '가중치 자르기 대신 기울기 벌점을 쓰는 바서슈타인 GAN.',
      en: 'A Wasserstein GAN with a gradient penalty instead of weight clipping.',
    },
  },
  {
    id: 'tadgan',
    term: { ko: 'TadGAN', en: 'TadGAN' },
    meaning: {
      ko: '시계열을 잠재 벡터로 줄였다가 되살리면서, 복원 오차와 비평가의 점수로 이상을 찾는 모형.',
      en: 'A model that shortens time series to latent vectors and restores them, and finds anomalies from the reconstruction error and a critic’s score.',
    },
  },
  {
    id: 'anomaly-detection',
    term: { ko: '이상 탐지', en: 'anomaly detection' },
    meaning: {
      ko: '여느 때와 다른 값이나 구간을 찾는 일. 배운 모양으로 되살리지 못하거나 비평가가 그럴듯하지 않다고 보는 곳을 이상으로 짚습니다.',
      en: 'Finding values or stretches unlike the usual ones: what a model cannot restore from what it learned, or what a critic finds implausible.',
    },
    alsoCalled: { ko: '이상탐지, 이상치 탐지', en: 'outlier detection' },
  },
  {
    id: 'encoder',
    term: { ko: '인코더', en: 'encoder' },
    symbol: 'E',
    meaning: {
      ko: '데이터를 짧은 잠재 벡터로 줄이는 신경망. TadGAN에서는 생성자가 잠재 벡터를 다시 시계열로 펼칩니다.',
      en: 'A network that shortens data to a latent vector, which in TadGAN the generator unfolds into a series again.',
    },
    alsoCalled: { ko: '부호기', en: 'inference network' },
  },
  {
    id: 'reconstruction',
    term: { ko: '복원', en: 'reconstruction' },
    symbol: 'G(E(x))',
    meaning: {
      ko: '줄였다가 다시 펼친 결과. 원래와의 차이를 복원 오차라고 하며, 모형이 배우지 못한 모양일수록 커지기 쉽습니다.',
      en: 'What comes back after shortening and unfolding. Its difference from the original is the reconstruction error, which tends to be large for shapes the model has not learned.',
    },
    alsoCalled: { ko: '재구성', en: 'cycle reconstruction' },
  },
];
