import { towards } from './towards.ts';
import type { Words } from './Words.ts';

const side = { from: '출발', to: '도착' } as const;

export const ko: Words = {
  title: '블록 옮기기',
  hint: '파란 블록을 끌어 주황 칸에 넣거나, 표의 수를 고쳐 보세요',
  caption:
    '파란 블록을 주황 칸으로 옮기는 계획입니다. 초록 길의 굵기는 옮기는 양이고, 표의 칸 하나가 길 하나입니다. 찬 칸에 넣으면 그 칸의 블록과 자리를 바꿉니다. 계획을 바꾸어 보고 ‘가장 싼가요?’에 증거를 물어보세요.',
  params: {
    from: '출발 자리',
    mu: '출발하는 블록 수',
    to: '도착 자리',
    nu: '도착할 블록 수',
    p: '비용을 재는 법',
    plan: '운송 계획',
    view: '보는 법',
  },
  readouts: {
    cost: '이 계획의 비용, 평균 |x − y|',
    w: 'W₁, 가장 싼 비용',
    gap: '더 드는 비용, 비용 − W₁',
  },
  squared: {
    cost: '이 계획의 비용, 평균 |x − y|²',
    w: 'W₂, 가장 싼 비용의 제곱근',
    gap: '더 드는 비용, 비용 − W₂²',
  },
  inBlocks: (blocks) => `블록으로 세면 ${blocks}`,
  rootOf: (cost, blocks) => `W₂² = ${cost}, 블록으로 세면 ${blocks}`,
  notYet: '아직',
  presets: {
    first: '블록 여섯 개',
    second: '여섯 개, 둘째 계획',
    two: '블록 두 개',
    piles: '네 자리의 상자',
    lists: '두 목록, 2부터',
  },
  keyboard: [
    { keys: 'Tab', does: '블록, 표의 칸, 단추를 차례로 고릅니다.' },
    { keys: '← →', does: '고른 블록을 앞이나 다음 도착 자리로 옮깁니다. 맨 왼쪽은 출발한 더미입니다.' },
    { keys: 'Home / End', does: '블록을 출발한 더미로 되돌리거나 마지막 도착 자리로 보냅니다.' },
    { keys: 'Enter / Space', does: '블록을 첫 빈칸으로 보내거나, 보낸 블록을 되돌립니다.' },
    { keys: '↑ ↓', does: '표의 칸에서 블록 수를 하나씩 바꿉니다. 블록에서는 ← →처럼 옮깁니다.' },
  ],
  views: { blocks: '블록 수', law: '확률', proof: '증거' },
  powers: { 1: '거리', 2: '거리의 제곱' },
  blocksPanel: '출발한 더미에서 도착할 칸으로 블록을 옮기는 그림',
  leave: '출발 μ',
  arrive: '도착 ν',
  xAxis: '자리',
  blockName: (place, index) => `자리 ${place}의 블록 ${index}`,
  atHome: '아직 제자리',
  sentTo: (place, way) => `${towards(place)}, 비용 ${way}`,
  tablePanel: '운송 계획의 표: 행은 떠나는 자리, 열은 도착하는 자리',
  tableKey: {
    blocks: '칸의 수는 옮기는 블록, 작은 수는 한 개의 비용',
    law: '칸의 수는 확률 γ(x, y), 작은 수는 비용',
    proof: '칸의 수는 블록, 작은 수는 비용 − u − v',
  },
  sum: '합',
  cellName: (from, to) => `${from}에서 ${towards(to)} 옮기는 블록`,
  of: (carried, wanted) => `${carried}, 정해진 수는 ${wanted}`,
  progress: (moved, mass, paid) =>
    `블록 ${mass}개 가운데 ${moved}개를 옮겼고, 지금까지 든 비용은 ${paid}입니다. 다 옮겨야 계획의 비용이 정해집니다.`,
  wrongSums:
    '정해진 수보다 많이 옮기는 행이나 열이 있어서 아직 계획이 아닙니다. 물결 밑줄이 있는 합을 줄여 주세요.',
  costInBlocks: '비용 =',
  costOfLaw: '비용 = Σ γ·|x − y|',
  shared: (paid, mass, cost) => `, 블록 수로 나누면 ${paid}\u00a0/\u00a0${mass} = ${cost}`,
  ask: '가장 싼가요?',
  stopAsking: '증거 닫기',
  repair: '한 걸음 고치기',
  northWest: '왼쪽부터 차례로 채우기',
  northEast: '엇갈리게 채우기',
  clear: '비우기',
  segmentPanel: '모든 계획이 놓인 선분과 그 비용',
  tAxis: (from, to) => `t = γ(${from}, ${to}), ${from}에서 ${towards(to)} 보내는 몫`,
  costAxis: '비용',
  tHandle: (from, to) => `${from}에서 ${towards(to)} 보내는 몫 t`,
  tValue: (t, cost) => `t = ${t}, 비용 ${cost}`,
  refusals: {
    counts: (which, places, counts) =>
      `${side[which]} 자리는 ${places}곳인데 블록 수는 ${counts}개가 왔습니다. 자리마다 블록 수가 하나씩 있어야 합니다.`,
    repeated: (which, place) =>
      `${side[which]} 자리의 목록에 같은 자리 ${place}, ${place} 두 곳이 있습니다. 자리는 서로 달라야 합니다.`,
    nothing: (which) =>
      which === 'from'
        ? '출발하는 블록이 하나도 없어서 옮길 것이 없습니다.'
        : '도착할 블록이 하나도 없어서 놓을 곳이 없습니다.',
    unequal: (leave, arrive) =>
      `출발하는 블록은 ${leave}개, 도착할 칸은 ${arrive}개여서 모두 옮길 수도, 모두 채울 수도 없습니다. 개수가 같아야 비용을 정할 수 있습니다.`,
  },
  misfit: (came, cells) =>
    `이 표는 ${cells}칸인데 plan에 ${came}개가 왔습니다. 앞에서부터 읽고 모자란 칸은 0으로 두었습니다.`,
  proof: {
    unfinished: '아직 완전한 계획이 아닙니다. 블록을 모두 옮기면 가장 싼지 따질 수 있습니다.',
    optimalOnLine: (cost) =>
      `가장 쌉니다. f는 기울기가 1을 넘지 않아 어떤 계획에서든 f(x) − f(y)가 |x − y|를 넘지 못하는데, f의 평균이 출발에서 도착까지 꼭 ${cost} 내려갑니다. 흙이 지나는 칸은 모두 꼭 맞습니다(●).`,
    optimal: (cost) =>
      `가장 쌉니다. 어느 칸에서도 u + v가 비용을 넘지 않으므로 어떤 계획도 이 값들의 평균보다 싸지 않은데, 그 평균이 꼭 ${cost}입니다. 흙이 지나는 칸은 모두 꼭 맞습니다(●).`,
    pivot: (entering, leaving, amount, saving) =>
      `더 싸게 할 수 있습니다. 쓰는 칸에서 u + v가 비용과 같도록 값을 매기면, 빈칸 ${entering}의 비용은 u + v보다 ${saving} 적습니다. +를 ${amount}만큼 늘리고 −를 그만큼 줄이면 ${leaving} 칸이 비고, 블록 하나에 ${saving}씩 줄어듭니다.`,
    cycle: (amount, saving) =>
      `더 싸게 할 수 있습니다. +를 ${amount}만큼 늘리고 −를 그만큼 줄이면 행과 열의 합은 그대로이고, 블록 하나에 ${saving}씩 줄어듭니다.`,
    cell: (from, to) => `${from}→${to}`,
    entering: '들어옴',
    leaving: '나감',
    tight: '꼭 맞음',
    u: 'u',
    v: 'v',
    witness: '점수 f와, 이웃한 자리 사이를 건너는 블록의 차',
    witnessKey: '자리 사이를 건너는 블록의 차와 점수 f',
    carry: (net, right) => (right ? `${net} →` : `← ${net}`),
    noCarry: '0',
  },
  columns: ['출발 x', '도착 y', '블록', 'γ(x, y)', '한 개의 비용', '블록 × 비용'],
  summary: (cost, w, gap, paid) =>
    `이 계획의 비용은 ${cost}, 블록으로 세면 ${paid}입니다. 바서슈타인 거리는 ${w}이고, 더 드는 비용은 ${gap}입니다.`,
};
