import type { Words } from './words.ts';

export const ko: Words = {
  title: '밀도와 넓이',
  hint: '그림을 옆으로 문질러 구간을 잡고, 파란 손잡이로 폭 σ를 바꿔 보세요',
  caption:
    '종을 좁히면 밀도는 1을 넘지만 넓이는 늘 1입니다. 확률은 높이가 아니라 넓이이고, 분포함수에서는 올라간 높이입니다. 점 하나만 누르면 확률이 0입니다.',
  params: { sigma: '표준편차 σ', from: '구간의 한 끝 a', to: '구간의 다른 끝 b' },
  readouts: { peak: '꼭대기의 밀도', area: '구간의 확률', total: '전체 넓이' },
  presets: {
    start: 'σ = 1',
    narrow: '좁은 종 σ = 0.1',
    wide: '넓은 종 σ = 3',
    tail: '꼬리',
    point: '점 하나',
  },
  keyboard: [
    { keys: '← →', does: '고른 손잡이를 0.05씩 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: '구간의 끝은 0.8씩, 폭 σ는 0.3씩 바꿉니다.' },
    { keys: 'Home / End', does: '구간의 끝은 −4와 4로, 폭 σ는 0.1과 3으로 갑니다.' },
  ],
  density: '정규분포의 밀도와 구간 위의 넓이',
  cumulative: '분포함수와 구간에서 올라간 높이',
  placeAxis: '위치 x',
  densityAxis: '밀도 p(x), x 한 단위당 확률',
  cumulativeAxis: '분포함수 F(x), x 이하일 확률',
  one: '밀도 1',
  peakAt: (value) => `꼭대기 ${value}`,
  areaOf: (value) => `넓이 ${value}`,
  pointArea: '점 하나: 넓이 0',
  riseOf: (value) => `올라간 높이 ${value}`,
  noRise: '올라간 높이 0',
  sigmaHandle: '종의 폭 σ',
  sigmaValue: (sigma) => `σ = ${sigma}`,
  fromHandle: '구간의 한 끝 a',
  toHandle: '구간의 다른 끝 b',
  endValue: (x) => `x = ${x}`,
  columns: ['x', '밀도 p(x)', '분포함수 F(x)'],
  summary: (sigma, peak, low, high, area) =>
    `σ가 ${sigma}일 때 꼭대기의 밀도는 ${peak}이고, ${low}부터 ${high}까지의 확률은 ${area}입니다.`,
};
