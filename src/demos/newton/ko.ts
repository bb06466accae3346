import type { Words } from './words.ts';

export const ko: Words = {
  title: '접선을 따라 √2로',
  hint: 'x₀을 끌고, 한 걸음씩 가 보세요',
  caption:
    '지금의 xₖ에서 곡선까지 올라가 접선을 긋고, 접선이 축과 만나는 곳을 다음 값으로 삼습니다. 굵은 숫자는 이미 맞은 자리이고, 걸음마다 두 배쯤 늘어납니다. x₀을 음수로, 0 가까이로, 정확히 0으로 옮겨 보세요.',
  params: { x0: '시작값 x₀', steps: '걸음 수' },
  readouts: { x: '지금의 값', error: '근까지의 오차' },
  presets: {
    far: 'x₀ = 3에서',
    one: 'x₀ = 1에서',
    negative: '음수에서',
    'near-zero': '0 가까이에서',
    zero: '정확히 0에서',
  },
  keyboard: [
    { keys: 'Tab', does: 'x₀ 손잡이와 걸음 수 손잡이를 차례로 고릅니다.' },
    { keys: '← →', does: 'x₀을 0.05씩, 걸음 수를 한 걸음씩 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: 'x₀을 0.6씩, 걸음 수를 한 걸음씩 옮깁니다.' },
    { keys: 'Home / End', does: 'x₀을 −3이나 3으로, 걸음 수를 0이나 8로 보냅니다.' },
  ],
  plane: '곡선 y = x² − 2와 걸음마다 그은 접선',
  errors: '걸음마다 근까지의 오차, 로그 눈금',
  digits: '걸음마다의 값, 맞은 자리는 굵은 숫자',
  curve: 'y = x² − 2',
  stepAxis: '걸음 수',
  errorAxis: '근까지의 오차 (로그 눈금)',
  hollow: '빈 점은 오차 0',
  start: '시작값 x₀',
  startValue: (x) => `x₀ = ${x}`,
  stepValue: (steps) => `${steps}걸음`,
  outside: (name, x) => `${name} = ${x}, 그림 밖`,
  broken: '다음 값이 없습니다',
  none: '없음',
  offBy: (name, error) => `${name}의 오차 ${error}`,
  exact: '0 (배정밀도로는 √2와 같음)',
  playback: '걸음 재생',
  play: '재생',
  pause: '멈춤',
  restart: '처음부터',
  oneStep: '한 걸음',
  counter: '걸음',
  columns: ['걸음', '값', '오차'],
  summary: (x0, steps, x, error) =>
    `x₀ = ${x0}에서 ${steps}걸음 뒤의 값은 ${x}, 근까지의 오차는 ${error}입니다.`,
  brokenSummary: (x0, step) =>
    `x₀ = ${x0}에서는 ${step}번째 걸음이 없습니다. 접선이 축과 나란하거나 수가 너무 커서 다음 값을 정할 수 없습니다.`,
};
