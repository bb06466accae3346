import { writtenBound } from './writtenBound.ts';
import type { Words } from './words.ts';

export const ko: Words = {
  title: '가중치를 자른 비평가와 기울기에 벌점을 준 비평가',
  hint: '둥근 손잡이를 끌어 두 비평가가 같은 자리에서 얼마나 가파른지 견주어 보세요',
  viewHints: {
    surface: '둥근 손잡이를 끌어 두 비평가가 같은 자리에서 얼마나 가파른지 견주어 보세요',
    layers: '출력에서 입력으로 가면서 기울기가 어떻게 되는지 보세요',
  },
  caption: 'WGAN-GP 논문 그림 1입니다. 생성자는 ‘실제 + 잡음 N(0, I)’에 고정하고 비평가만 학습합니다.',
  captions: {
    surface:
      'WGAN-GP 논문 그림 1의 왼쪽입니다. 생성자는 ‘실제 + 잡음 N(0, I)’에 고정하고 비평가만 학습했습니다. 자른 비평가는 거의 평평하고 모양이 단순합니다. 벌점을 준 비평가는 기울기가 1에 가깝고 데이터의 모양을 따라갑니다. 등고선 간격이 얼마나 다른지 먼저 보세요.',
    layers:
      'WGAN-GP 논문 그림 1의 오른쪽입니다. 스위스 롤에서 12층 비평가를 학습하고, 손실의 기울기가 층마다 얼마나 남는지 쟀습니다. 자르면 c에 따라 사라지거나 폭발하고, 벌점을 주면 그대로 흐릅니다. 점선은 가중치가 부호만 무작위인 ±c일 때의 어림으로, 한 층마다 c√(n/2)배가 됩니다(n은 층의 너비). 너비 64에서는 c = 0.1도 폭발하지 않습니다. c를 √(512/64)배로 넓히면 다시 폭발합니다.',
  },
  params: {
    view: '보는 그림',
    dataset: '데이터',
    clip: '자르는 값 c',
    lambda: '벌점의 세기 λ',
    deep: '12층 비평가',
    seed: '난수 씨앗',
    x: '살펴볼 위치 x',
    y: '살펴볼 자리 y',
    reveal: '가중치 분포 보기',
  },
  readouts: {
    w1: 'W₁ (그린 점 256개씩)',
    'estimate-clip': '자르기: E_r f − E_g f',
    'estimate-gp': '벌점: E_r f − E_g f',
    'slope-clip': '자르기: 평균 ‖∇f‖',
    'slope-gp': '벌점: 평균 ‖∇f‖',
    'spread-gp': '벌점: ‖∇f‖의 표준편차',
    'here-clip': '자르기: 손잡이에서 ‖∇f‖',
    'here-gp': '벌점: 손잡이에서 ‖∇f‖',
    'share-at-bound': '±c에 모인 가중치',
    'decades-wide': '층마다 자릿수: 넓은\u00a0c',
    'decades-middle': '층마다 자릿수: 중간\u00a0c',
    'decades-narrow': '층마다 자릿수: 좁은\u00a0c',
    'decades-gp': '층마다 자릿수: 벌점',
    'share-wide': '±c에 모임: 넓은\u00a0c',
    'share-middle': '±c에 모임: 중간\u00a0c',
    'share-narrow': '±c에 모임: 좁은\u00a0c',
  },
  presets: {
    '8gaussians': '가우시안 8개',
    '25gaussians': '가우시안 25개',
    swissroll: '스위스 롤',
    sweep: 'c 견주기 (너비 256)',
    'narrow-nets': 'c 견주기 (너비 64)',
    scaled: 'c 견주기 (너비 64, c를 넓힘)',
  },
  keyboard: [
    { keys: 'Tab', does: '손잡이와 단추, 조절을 차례로 고릅니다.' },
    { keys: '← → ↑ ↓', does: '손잡이를 0.05씩 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: '손잡이를 위나 아래로 0.5 옮깁니다.' },
    { keys: 'Home / End', does: '손잡이를 왼쪽 끝이나 오른쪽 끝으로 옮깁니다.' },
  ],
  views: { surface: '값의 지형', layers: '12층을 지나는 기울기' },
  datasets: { '8gaussians': '가우시안 8개', '25gaussians': '가우시안 25개', swissroll: '스위스 롤' },
  depths: { '256': '너비 256 (기록)', '64': '너비 64', '64-scaled': '너비 64, c를 √8배로' },
  recorded: (seed, updates) => `기록된 학습 · 씨앗 ${seed} · 갱신 ${updates}번`,
  untrained: '학습 전',
  live: (updates) => `이 기기에서 학습 · 갱신 ${updates}번`,
  atRest: {
    recorded: '지금 보이는 것은 미리 학습해 기록한 결과입니다. ‘학습’을 누르면 처음부터 다시 학습합니다.',
    untrained: '지금 보이는 것은 학습하기 전의 비평가입니다. ‘학습’을 누르세요.',
  },
  recordedOnly:
    '너비 256의 12층 비평가 넷은 휴대전화에서 몇 분이 걸려, 기록한 결과만 보여 줍니다. 너비 64는 여기서 바로 학습할 수 있습니다.',
  hold: (hold) =>
    hold.kind === 'clip'
      ? `가중치 자르기, c = ${writtenBound(hold.clip)}`
      : `기울기 벌점, λ = ${hold.lambda}`,
  symbol: (hold) => (hold.kind === 'clip' ? `c = ${writtenBound(hold.clip)}` : '벌점'),
  surfaceLabel: (hold) => `${hold}: 비평가의 값과 실제 점, 생성 점`,
  real: '실제 P_r',
  fake: '생성 P_g',
  field: '비평가의 값 f',
  low: '낮음',
  high: '높음',
  contourStep: (step) => `등고선 간격 ${step}`,
  xAxis: '가로 좌표 x',
  yAxis: '세로 좌표 y',
  probe: '살펴볼 자리',
  probeValue: (x, y) => `x = ${x}, y = ${y}`,
  slopeHere: (slope) => `‖∇f‖ = ${slope}`,
  weightsLabel: (hold) => `${hold}: 가중치의 분포`,
  weightAxis: '가중치 w',
  shareAxis: '비율 (%)',
  atBound: (share) => `±c에 ${share} %`,
  outside: (share) => `그림 밖에 ${share} %`,
  question: ['가중치는 어디에 모일까요?', '0 둘레일지, 고르게 퍼질지, 양 끝 ±c일지 먼저 예상해 보세요.'],
  answer:
    '자르면 가중치가 양 끝 ±c에 쌓이고, c가 작을수록 더 많이 쌓입니다. 벌점을 주면 0 둘레에 퍼진 채로 있습니다. 처음 뽑은 값이 이미 ±c보다 크면 첫 갱신에서 바로 잘립니다.',
  layersLabel: '층마다 손실의 기울기가 얼마나 큰지, 로그 눈금',
  layerAxis: '층 (13은 출력, 1은 입력 쪽)',
  gradientAxis: '그 층의 출력에 대한 손실의 기울기 (로그 눈금)',
  trainedLine: '학습한 비평가',
  ruleLine: '어림 c√(n/2)',
  show: '가중치 분포 보기',
  hide: '가리기',
  notYet: '아직 없음',
  surfaceColumns: ['비평가', '갱신', 'E_r f − E_g f', '평균 ‖∇f‖', '‖∇f‖의 표준편차', '±c에 모인 비율'],
  layerColumn: '층',
  updates: '갱신',
  surfaceSummary: ({ dataset, updates, w1, clip, gp }) =>
    `${dataset}, 갱신 ${updates}번. ${clip.name}: 추정값 ${clip.estimate}, 평균 기울기 ${clip.slope}. ${gp.name}: 추정값 ${gp.estimate}, 평균 기울기 ${gp.slope}. 그린 점들의 W₁은 ${w1}입니다.`,
  layersSummary: ({ updates, critics }) =>
    `갱신 ${updates}번. 입력 쪽으로 한 층 갈 때마다 기울기의 자릿수가 이만큼 바뀝니다. ${critics
      .map(([name, decades]) => `${name}: ${decades}`)
      .join('. ')}.`,
};
