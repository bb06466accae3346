import type { Words } from './words.ts';

const captions = {
  densities:
    'KL, JS, TV는 같은 자리에서 두 곡선의 세로 틈만 봅니다. 운송은 왼쪽 넓이가 같은 두 위치 x와 T(x)를 가로로 잇습니다. 그 길이의 평균이 두 분포함수 사이의 넓이이고, 이것이 W₁입니다.',
  lists:
    '왼쪽부터 차례로 짝지은 계획이 가장 쌉니다. 짝마다 옮긴 거리를 더해 블록 수로 나누면 W₁이고, 두 계단 사이의 넓이와 같습니다. 블록을 끌어 자리를 바꿔 보세요.',
};

export const ko: Words = {
  title: '세로로 잴까, 가로로 잴까',
  hint: '축 위의 초록 점, 봉우리, 블록을 끌어 보세요',
  caption: captions.densities,
  params: {
    kind: '그림의 종류',
    m1: 'P의 평균',
    s1: 'P의 표준편차',
    m2: 'Q의 평균',
    s2: 'Q의 표준편차',
    from: 'P의 블록 자리',
    to: 'Q의 블록 자리',
    u: '왼쪽에 둔 몫 u',
    slices: '넓이를 써는 방향',
  },
  readouts: { w1: 'W₁', w2: 'W₂', tv: 'TV', js: 'JS', kl: 'KL(P‖Q)' },
  presets: { bells: '두 종 모양', shift: '그대로 밀기', widths: '폭만 다름', lists: '블록 여덟 개' },
  keyboard: [
    { keys: 'Tab', does: '어깨(표준편차), 봉우리(평균), 초록 점 또는 블록을 차례로 고릅니다.' },
    {
      keys: '← →',
      does: '점과 봉우리, 어깨를 0.05씩, 블록을 한 자리씩 옮깁니다. 분포함수 그림의 점은 몫 u를 0.01씩, 블록에서는 다음 짝으로 옮깁니다.',
    },
    { keys: 'Page Up / Page Down', does: '갈 수 있는 범위의 10분의 1쯤씩 크게 옮깁니다.' },
    { keys: 'Home / End', does: '갈 수 있는 양 끝으로 옮깁니다.' },
    { keys: 'Delete', does: '고른 블록을 그 짝과 함께 뺍니다.' },
  ],
  kinds: { densities: '두 밀도', lists: '두 목록' },
  hints: {
    densities: '축 위의 초록 점을 끌고, 봉우리와 어깨도 끌어 보세요',
    lists: '블록을 끌어 다른 자리에 놓아 보세요',
  },
  captions,
  law: { real: '실제 P', fake: '생성 Q' },
  distribution: { real: '실제 F_P', fake: '생성 F_Q' },
  shortDistribution: { real: 'F_P', fake: 'F_Q' },
  mass: '두 밀도와, 왼쪽 넓이가 같은 두 자리',
  equalMass: (share) => `칠한 두 넓이가 같습니다: u = ${share}`,
  blocks: '같은 크기의 블록과 옮기는 계획: 위는 P, 아래는 Q',
  cdfs: '두 분포함수와 그 사이의 넓이',
  xAxis: '위치 x',
  density: '밀도',
  share: '왼쪽에 놓인 몫 u',
  vertical: (gap) => `세로 틈 ${gap}`,
  horizontal: (move) => `가로 이동 ${move}`,
  slice: (height) => `|F_P − F_Q| = ${height}`,
  byMoves: (mean) => `가로로 썰어 더하면, 평균 이동 거리 ${mean}`,
  byGaps: (area) => `세로로 썰어 더하면, ∫|F_P − F_Q| dx ${area}`,
  sliceNames: { moves: '가로로 썰기', gaps: '세로로 썰기' },
  handleX: '옮길 위치 x',
  handleXValue: (x, to) => `x = ${x}에서 T(x) = ${to}로`,
  handleU: '왼쪽에 둔 몫 u',
  handleUValue: (share) => `u = ${share}`,
  handlePair: '고른 짝',
  pairValue: (pair, from, to) => `${pair}번 짝, 자리 ${from}에서 ${to}로`,
  blockName: (which, index) => `${which === 'real' ? 'P' : 'Q'}의 블록 ${index}`,
  blockValue: (place, pair) => (pair === undefined ? `자리 ${place}` : `자리 ${place}, 짝은 자리 ${pair}`),
  addPair: '블록 한 쌍 더하기',
  removePair: (pair) => `${pair}번 짝 빼기`,
  fillUp: '모자란 블록 채우기',
  unequal: (real, fake) =>
    `P에는 블록이 ${real}개, Q에는 ${fake}개 있어서 하나씩 짝지을 수 없습니다. ‘모자란 블록 채우기’를 누르면 개수가 같아집니다.`,
  noBlocks: '블록이 하나도 없어서 옮길 것이 없습니다. ‘블록 한 쌍 더하기’를 눌러 주세요.',
  noPlan: '짝지을 수 없어 넓이도 없습니다',
  sumOf: {
    moves: '옮긴 거리의 합',
    gaps: '열마다 폭과 블록 수 차이를 곱한 합',
  },
  shared: (total, blocks, w1) =>
    `, 블록 ${blocks}개로 나누면 ${total}\u00a0/\u00a0${blocks} = ${w1}\u00a0=\u00a0W₁`,
  columns: ['몫 u', '위치 x', '위치 T(x)', '이동 |T(x) − x|'],
  summary: (w1, x, to) => `W₁은 ${w1}입니다. 지금 집은 자리는 x = ${x}이고 T(x) = ${to}로 갑니다.`,
  listSummary: (w1, total, blocks) => `옮긴 거리의 합은 ${total}, 블록은 ${blocks}쌍이고 W₁은 ${w1}입니다.`,
};
