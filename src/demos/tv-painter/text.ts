import type { Locale } from '@/ui/locale.ts';
import type { DemoText } from '../demo.ts';

interface Words extends DemoText<
  'm1' | 's1' | 'm2' | 's2' | 'event' | 'reveal',
  'score' | 'tv',
  'start' | 'middle' | 'everything' | 'widths' | 'apart'
> {
  readonly real: string;
  readonly fake: string;
  readonly plot: string;
  readonly meter: string;
  readonly xAxis: string;
  readonly density: string;
  readonly brush: string;
  readonly inside: string;
  readonly outside: string;
  readonly painting: string;
  readonly wiping: string;
  readonly pMass: string;
  readonly qMass: string;
  readonly gap: string;
  readonly best: string;
  readonly yourEvent: string;
  readonly bestEvent: string;
  readonly clear: string;
  readonly complement: string;
  readonly show: string;
  readonly hide: string;
  readonly columns: readonly [string, string, string, string];
  readonly empty: string;
  readonly summary: (score: string, tv: string, p: string, q: string) => string;
  readonly revealed: (event: string) => string;
}

const ko: Words = {
  title: '사건 칠하기',
  hint: '축 위를 문질러 사건 A를 칠해 보세요',
  caption: '어떤 A를 골라야 P(A)와 Q(A)가 가장 크게 벌어질까요? 먼저 칠해 보고, 답 A*를 열어 견주어 보세요.',
  params: {
    m1: 'P의 평균',
    s1: 'P의 표준편차',
    m2: 'Q의 평균',
    s2: 'Q의 표준편차',
    event: '칠한 구간의 양 끝',
    reveal: '답 A* 보기',
  },
  readouts: { score: '내 점수 |P(A) − Q(A)|', tv: '가능한 최고 점수 TV' },
  presets: {
    start: '처음',
    middle: '[0, 2]만',
    everything: '축 전체',
    widths: '폭이 다름',
    apart: '겹치지 않음',
  },
  keyboard: [
    { keys: '← →', does: '붓을 0.1씩 옮깁니다.' },
    { keys: 'Space', does: '붓을 대거나 뗍니다. 칠한 곳에서 대면 지웁니다.' },
    { keys: 'Page Up / Page Down', does: '붓을 1.2씩 옮깁니다.' },
    { keys: 'Home / End', does: '축의 끝(−∞, ∞)으로 갑니다.' },
  ],
  real: '실제 P',
  fake: '생성 Q',
  plot: '두 밀도와 칠한 사건 A',
  meter: 'A의 확률: P로 재면, Q로 재면',
  xAxis: '값 x (양 끝은 −∞와 ∞)',
  density: '밀도',
  brush: '붓의 위치',
  inside: 'A 안',
  outside: 'A 밖',
  painting: '칠하는 중',
  wiping: '지우는 중',
  pMass: 'P(A)',
  qMass: 'Q(A)',
  gap: '|P(A) − Q(A)|',
  best: 'TV',
  yourEvent: '내가 칠한 A',
  bestEvent: '답 A* = {p > q}',
  clear: '모두 지우기',
  complement: '여집합으로 뒤집기',
  show: '답 A* 보기',
  hide: '답 가리기',
  columns: ['구간', 'P', 'Q', 'P − Q'],
  empty: '아직 칠한 곳이 없습니다',
  summary: (score, tv, p, q) =>
    `P(A)는 ${p}, Q(A)는 ${q}이고 점수는 ${score}입니다. 최고 점수는 ${tv}입니다.`,
  revealed: (event) => ` 답 A*는 ${event}입니다.`,
};

const en: Words = {
  title: 'Paint an event',
  hint: 'Brush along the axis to paint the event A',
  caption: 'Which A sets P(A) and Q(A) furthest apart? Paint your guess first, then reveal A* and compare.',
  params: {
    m1: 'mean of P',
    s1: 'standard deviation of P',
    m2: 'mean of Q',
    s2: 'standard deviation of Q',
    event: 'ends of the painted stretches',
    reveal: 'reveal A*',
  },
  readouts: { score: 'your score |P(A) − Q(A)|', tv: 'best possible score, TV' },
  presets: {
    start: 'Start',
    middle: 'Only [0, 2]',
    everything: 'The whole axis',
    widths: 'Unequal widths',
    apart: 'No overlap',
  },
  keyboard: [
    { keys: '← →', does: 'Move the brush by 0.1.' },
    { keys: 'Space', does: 'Put the brush down or lift it; put down inside A, it wipes.' },
    { keys: 'Page Up / Page Down', does: 'Move the brush by 1.2.' },
    { keys: 'Home / End', does: 'Go to the ends of the axis (−∞, ∞).' },
  ],
  real: 'real P',
  fake: 'generated Q',
  plot: 'Two densities and the painted event A',
  meter: 'The probability of A, under P and under Q',
  xAxis: 'value x (the ends are −∞ and ∞)',
  density: 'density',
  brush: 'Position of the brush',
  inside: 'inside A',
  outside: 'outside A',
  painting: 'painting',
  wiping: 'wiping',
  pMass: 'P(A)',
  qMass: 'Q(A)',
  gap: '|P(A) − Q(A)|',
  best: 'TV',
  yourEvent: 'your A',
  bestEvent: 'the answer A* = {p > q}',
  clear: 'Clear',
  complement: 'Flip to the complement',
  show: 'Reveal A*',
  hide: 'Hide A*',
  columns: ['stretch', 'P', 'Q', 'P − Q'],
  empty: 'nothing painted yet',
  summary: (score, tv, p, q) =>
    `P(A) is ${p}, Q(A) is ${q}, the score ${score}. The best possible score is ${tv}.`,
  revealed: (event) => ` The answer A* is ${event}.`,
};

export const text = { ko, en } satisfies Record<Locale, Words>;
