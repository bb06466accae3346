import type { Words } from './words.ts';

export const ko: Words = {
  title: '무엇이 0으로 갈까',
  hint: '분포열을 고르고, 0으로 갈 것을 먼저 골라 보세요',
  caption:
    'n을 키우면 주황 Pₙ이 파랑 P에 다가갑니다. 다섯 가지 가운데 어느 것이 그것을 알아볼까요? 정리 2에 따르면 KL이 0으로 가면 TV와 JS도, TV가 0으로 가면 (콤팩트한 공간에서는) W₁도 0으로 갑니다. 거꾸로는 성립하지 않습니다.',
  params: { sequence: '분포열', n: 'n', guess: '0으로 간다고 본 것', reveal: '답 보기' },
  readouts: { w1: 'W₁', tv: 'TV', js: 'JS', kl: 'KL(Pₙ‖P)', 'reverse-kl': 'KL(P‖Pₙ)' },
  presets: {
    point: '1/n에 놓인 점 → 0에 놓인 점',
    slide: '1/n만큼 밀린 균등분포',
    midpoints: '고른 점 n개 → 균등분포',
    leak: '질량 1/n을 1에 남김',
    escape: '질량 1/n을 n²에 남김',
    tilt: '1/n만큼 기운 동전',
  },
  keyboard: [
    { keys: 'Tab', does: '분포열, 예상 단추, n의 손잡이를 차례로 고릅니다.' },
    { keys: 'Space / Enter', does: '고른 단추를 누릅니다.' },
    { keys: '← →', does: 'n을 1씩 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: 'n을 10씩 옮깁니다.' },
    { keys: 'Home / End', does: 'n = 1, n = 100으로 갑니다.' },
  ],
  lawsPanel: '분포열의 n번째 분포 Pₙ과 극한 P',
  xAxis: '위치 x',
  massAxis: '질량(막대)과 밀도(면)',
  law: 'Pₙ',
  limit: 'P',
  distancePanel: 'n에 따른 다섯 가지 잣대, 두 축 모두 로그 눈금',
  nAxis: 'n (로그 눈금)',
  distanceAxis: 'Pₙ과 P 사이 (로그 눈금)',
  hidden: '먼저 예상하고 답을 보세요',
  handle: '분포열의 번호 n',
  handleValue: (n) => `n = ${n}`,
  sequences: '분포열',
  question: 'n → ∞일 때 0으로 가는 것을 모두 고르세요.',
  show: '답 보기',
  hide: '다시 예상하기',
  verdict: (measure, vanishes, right) =>
    `${measure} ${vanishes ? '→ 0' : '↛ 0'} · ${right ? '맞음' : '틀림'}`,
  score: (right, all) => `${all}개 가운데 ${right}개를 맞혔습니다.`,
  lessons: {
    point: 'W₁만 거리를 잽니다. 두 점이 겹치기 전에는 TV는 1, JS는 log 2, KL은 ∞에서 움직이지 않습니다.',
    slide:
      '겹치는 몫이 늘어 TV와 JS는 0으로 가지만, 서로의 바깥에 질량이 남아 있어 KL은 두 방향 모두 ∞입니다.',
    midpoints: '점과 면은 아무리 촘촘해도 서로 특이합니다. 분포수렴을 알아보는 것은 W₁뿐입니다.',
    leak: 'KL의 두 방향이 엇갈립니다. P가 Pₙ 안에 들어 있어 KL(P‖Pₙ)은 0으로 가고, 반대쪽은 ∞입니다.',
    escape:
      '공간이 콤팩트하지 않으면 TV가 0으로 가도 W₁ = n은 한없이 커집니다. 적은 질량이 더 멀리 달아나기 때문입니다.',
    tilt: 'KL이 0으로 가면 나머지도 모두 0으로 갑니다. 정리 2의 화살표를 끝까지 따라간 경우입니다.',
  },
  columns: ['n', 'W₁', 'TV', 'JS', 'KL(Pₙ‖P)', 'KL(P‖Pₙ)'],
  summary: (n, values) =>
    `n이 ${n}일 때 W₁은 ${values.w1}, TV는 ${values.tv}, JS는 ${values.js}, KL(Pₙ‖P)는 ${values.kl}, KL(P‖Pₙ)은 ${values['reverse-kl']}입니다.`,
  summaryHidden: (n) => `n은 ${n}입니다. 답은 아직 가려져 있습니다.`,
};
