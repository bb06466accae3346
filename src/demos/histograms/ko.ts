import type { Words } from './words.ts';

const captions = {
  bars: '작은 그림은 칸마다 KL에 더하는 몫입니다. p에 확률이 있는 칸에서 q를 비우면 그 한 칸이 KL(p‖q)를 무한대로 만듭니다. 칸의 순서를 바꾸면 W₁만 달라집니다.',
  bell: '종 하나로 봉우리 둘을 나타냅니다. KL(p‖q)를 줄이면 둘을 다 덮고, KL(q‖p)를 줄이면 서 있는 골짜기의 바닥으로 갑니다. 한쪽 봉우리에서, 가운데에서 넓게, 가운데에서 좁게 시작해 보세요.',
};

export const ko: Words = {
  title: 'KL은 어디에서 커질까',
  hint: '막대를 위아래로 끌고, 칸 하나를 비워 보세요',
  caption: captions.bars,
  params: {
    view: '그림의 종류',
    p: 'p의 막대 무게',
    q: 'q의 막대 무게',
    m: '종의 평균 m',
    s: '종의 표준편차 s',
  },
  readouts: { kl: 'KL(p‖q)', 'reverse-kl': 'KL(q‖p)', js: 'JS', tv: 'TV', w1: 'W₁' },
  presets: {
    two: '두 칸',
    empty: 'q의 한 칸이 빔',
    even: '다섯 칸, 고른 q',
    apart: '다섯 칸, 겹치지 않음',
    side: '한쪽 봉우리 곁',
    middle: '가운데, 좁은 종',
    wide: '넓은 종',
  },
  keyboard: [
    {
      keys: 'Tab',
      does: '막대의 꼭대기를 차례로 고릅니다. 종에서는 어깨(표준편차)와 봉우리(평균)를 고릅니다.',
    },
    { keys: '↑ ↓', does: '막대의 확률을 0.01씩 바꿉니다. 다른 막대는 비율을 지키며 따라옵니다.' },
    { keys: '← →', does: '종의 평균과 표준편차를 0.05씩 바꿉니다.' },
    { keys: 'Page Up / Page Down', does: '막대는 0.1씩, 평균은 1.2씩, 표준편차는 0.6씩 바꿉니다.' },
    {
      keys: 'Home / End',
      does: '막대를 비우거나 1로 채웁니다. 종에서는 가장 작은 값과 가장 큰 값으로 갑니다.',
    },
  ],
  views: { bars: '막대와 막대', bell: '두 봉우리와 종 하나' },
  hints: {
    bars: '막대를 위아래로 끌고, 칸 하나를 비워 보세요',
    bell: '종을 끌어 놓고, 두 KL을 따라 내려가 보세요',
  },
  captions,
  refusals: {
    lengths:
      'p와 q의 막대 수가 달라 칸을 맞댈 수 없습니다. ‘고쳐서 보기’를 누르면 모자란 칸을 빈 칸으로 채웁니다.',
    'no-bins': '막대가 하나도 없습니다. ‘고쳐서 보기’를 누르면 한 칸에서 시작합니다.',
    'empty-p': 'p의 막대가 모두 0이라 확률이 되지 못합니다. ‘고쳐서 보기’를 누르면 고르게 나눕니다.',
    'empty-q': 'q의 막대가 모두 0이라 확률이 되지 못합니다. ‘고쳐서 보기’를 누르면 고르게 나눕니다.',
  },
  mend: '고쳐서 보기',
  law: { p: '■ 실제 p', q: '▨ 모형 q' },
  bars: '칸마다 나란히 선 두 분포의 막대',
  terms: '칸마다 두 KL에 더하는 몫',
  binAxis: '칸',
  probability: '확률',
  barName: (side, bin) => `${bin}번 칸의 ${side}`,
  barValue: (share) => `확률 ${share}`,
  termSum: {
    forward: (value) => `p log(p/q), 모두 더하면 KL(p‖q) = ${value}`,
    reverse: (value) => `q log(q/p), 모두 더하면 KL(q‖p) = ${value}`,
  },
  inBin: (bin) => `${bin}번 칸`,
  term: {
    forward: (p, q, value) => `${p} × log(${p} / ${q}) = ${value}`,
    reverse: (p, q, value) => `${q} × log(${q} / ${p}) = ${value}`,
  },
  emptyBin: '둘 다 비어 있는 칸은 아무것도 더하지 않습니다.',
  blown: {
    forward: 'p는 있는데 q가 비었습니다.',
    reverse: 'q는 있는데 p가 비었습니다.',
  },
  empty: { p: (bin) => `${bin}번 칸의 p 비우기`, q: (bin) => `${bin}번 칸의 q 비우기` },
  swapLeft: '← 왼쪽 칸과 맞바꾸기',
  swapRight: '오른쪽 칸과 맞바꾸기 →',
  swappedNote: (before, after) =>
    `두 칸이 자리를 바꾸었습니다. 칸마다의 몫은 그대로라 KL, JS, TV는 변하지 않습니다. ${
      before === after ? `W₁도 이번에는 ${after} 그대로입니다.` : `W₁만 달라집니다: ${before} → ${after}.`
    }`,
  addBin: '빈 칸 더하기',
  removeBin: (bin) => `${bin}번 칸 빼기`,
  bell: '두 봉우리의 밀도 p와 종 q',
  bellTerms: '자리마다 두 KL에 더하는 몫',
  placeAxis: '자리 x',
  density: '밀도',
  bellName: '종 q',
  bumpsName: '두 봉우리 p',
  areaSum: {
    forward: (value) => `p log(p/q), 넓이의 합이 KL(p‖q) = ${value}`,
    reverse: (value) => `q log(q/p), 넓이의 합이 KL(q‖p) = ${value}`,
  },
  meanHandle: '종의 평균 m',
  sdHandle: '종의 표준편차 s',
  fit: { forward: 'KL(p‖q)를 따라 내려가기', reverse: 'KL(q‖p)를 따라 내려가기' },
  landed: {
    forward: (steps, m, s, value) =>
      `${steps}걸음 내려와 m = ${m}, s = ${s}에서 더 내려갈 곳이 없습니다. KL(p‖q) = ${value}.`,
    reverse: (steps, m, s, value) =>
      `${steps}걸음 내려와 m = ${m}, s = ${s}에서 더 내려갈 곳이 없습니다. KL(q‖p) = ${value}. 다른 자리에서 시작하면 다른 골짜기에 닿을 수 있습니다.`,
  },
  columns: {
    bars: ['칸', 'p', 'q', 'p log(p/q)', 'q log(q/p)'],
    bell: ['x', 'p(x)', 'q(x)', 'p log(p/q)', 'q log(q/p)'],
  },
  summary: (kl, reverse, w1, blown) =>
    `KL(p‖q)는 ${kl}, KL(q‖p)는 ${reverse}, W₁은 ${w1}입니다.${
      blown.length > 0 ? ` ${blown.join(', ')}번 칸에서 p는 있는데 q가 비었습니다.` : ''
    }`,
  bellSummary: (m, s, kl, reverse) =>
    `종의 평균은 ${m}, 표준편차는 ${s}입니다. KL(p‖q)는 ${kl}, KL(q‖p)는 ${reverse}입니다.`,
};
