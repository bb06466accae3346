import type { Words } from './words.ts';

export const ko: Words = {
  title: '저마다 제 비탈만 내려가면 둘은 맴돌며 멀어집니다',
  hint: '시작점을 끌고, 걷는 방법을 바꿔 보세요',
  caption:
    'x 쪽은 xy를 줄이고 y 쪽은 xy를 키우려 합니다. 화살표는 둘이 함께 밀려가는 쪽이고, 둘 다 만족하는 균형은 (0, 0)뿐입니다. 동시에 걸으면 균형까지의 거리가 한 걸음마다 √(1 + η²)배가 되므로 보폭 η를 아무리 줄여도 멀어집니다. 번갈아 걸으면 η < 2에서 한 타원 위를 맴돌고, 한 걸음 앞을 내다보고 걸으면(extra-gradient) η < 1에서 균형으로 다가갑니다.',
  params: {
    eta: '보폭 η',
    x: '시작점 x',
    y: '시작점 y',
    steps: '걸음 수',
    method: '걷는 방법',
  },
  readouts: { radius: '균형까지의 거리', factor: '길게 보아 한 걸음마다', steps: '걸음' },
  presets: {
    together: '동시에 100걸음',
    turns: '번갈아',
    ahead: '내다보고',
    tiny: '아주 작은 보폭',
    'turns-break': '번갈아도 깨지는 η = 2.1',
    'ahead-breaks': '내다봐도 제자리인 η = 1',
  },
  keyboard: [
    { keys: 'Tab', does: '시작점과 걸음 수 손잡이를 차례로 고릅니다.' },
    {
      keys: '← → / ↑ ↓',
      does: '시작점의 x와 y를 0.1씩 옮깁니다. 걸음 수 손잡이에서는 한 걸음씩 옮깁니다.',
    },
    {
      keys: 'Page Up / Page Down',
      does: '시작점의 y를 0.4씩, 걸음 수를 20씩 옮깁니다.',
    },
    { keys: 'Home / End', does: '시작점의 x와 걸음 수를 가장 작은 값, 가장 큰 값으로 보냅니다.' },
  ],
  methods: { simultaneous: '동시에', alternating: '번갈아', extragradient: '내다보고' },
  plane: '두 선수가 고른 수 x와 y의 자취',
  distance: '걸음마다 균형까지의 거리, 세 방법을 나란히, 로그 눈금',
  xAxis: 'x (xy를 줄이려는 쪽)',
  yAxis: 'y (xy를 키우려는 쪽)',
  stepAxis: '걸음 수',
  radiusAxis: '균형까지의 거리 (로그 눈금)',
  balance: '균형',
  start: '시작점',
  startValue: (x, y) => `x = ${x}, y = ${y}`,
  stepValue: (steps) => `${steps}걸음`,
  after: (steps) => `${steps}걸음 뒤`,
  outside: (steps, radius) => `${steps}걸음 뒤에는 그림 밖, 거리 ${radius}`,
  resting: '균형에서 시작하면 아무도 움직이지 않습니다',
  playback: '걸음 재생',
  play: '재생',
  pause: '멈춤',
  restart: '처음부터',
  oneStep: '한 걸음',
  counter: '걸음',
  columns: ['걸음', 'x', 'y', '균형까지의 거리'],
  summary: (method, eta, steps, radius, factor) =>
    `${method} 걷기, 보폭 ${eta}: ${steps}걸음 뒤 균형까지의 거리는 ${radius}이고, 길게 보아 한 걸음마다 ${factor}배가 됩니다.`,
};
