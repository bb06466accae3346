import type { Locale } from '@/ui/locale.ts';
import type { DemoText } from '../demo.ts';

interface Words extends DemoText<
  'kind' | 'm1' | 's1' | 'm2' | 's2' | 'from' | 'to' | 'u',
  'w1' | 'w2' | 'tv' | 'js' | 'kl',
  'bells' | 'shift' | 'widths' | 'lists'
> {
  readonly densities: string;
  readonly lists: string;
  readonly real: string;
  readonly fake: string;
  readonly mass: string;
  readonly blocks: string;
  readonly cdfs: string;
  readonly xAxis: string;
  readonly share: string;
  readonly vertical: string;
  readonly horizontal: string;
  readonly area: string;
  readonly agree: (area: string, quantiles: string) => string;
  readonly handleX: string;
  readonly handleXValue: (x: string, to: string) => string;
  readonly handleU: string;
  readonly handleUValue: (share: string) => string;
  readonly blockName: (which: 'real' | 'fake', index: number) => string;
  readonly blockValue: (place: string) => string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (w1: string, x: string, to: string) => string;
}

const ko: Words = {
  title: '세로로 잴까, 가로로 잴까',
  hint: '축 위의 초록 점을 끌어 보세요',
  caption:
    'KL과 JS는 같은 자리에서 세로 틈만 봅니다. 운송은 왼쪽 넓이가 같은 자리 x와 T(x)를 가로로 잇습니다. 그 길이를 모두 더한 것이 두 분포함수 사이의 넓이이고, 곧 W₁입니다.',
  params: {
    kind: '그림의 종류',
    m1: 'P의 평균',
    s1: 'P의 표준편차',
    m2: 'Q의 평균',
    s2: 'Q의 표준편차',
    from: 'P의 블록 자리',
    to: 'Q의 블록 자리',
    u: '왼쪽에 둔 몫 u',
  },
  readouts: { w1: 'W₁', w2: 'W₂', tv: 'TV', js: 'JS', kl: 'KL(P‖Q)' },
  presets: { bells: '두 종 모양', shift: '그대로 밀기', widths: '폭만 다름', lists: '블록 여덟 개' },
  keyboard: [
    { keys: '← →', does: '집은 점이나 블록을 한 칸 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: '열 배로 크게 옮깁니다.' },
    { keys: 'Home / End', does: '갈 수 있는 끝으로 옮깁니다.' },
    { keys: 'Tab', does: '다음 점이나 블록으로 갑니다.' },
  ],
  densities: '두 밀도',
  lists: '두 목록',
  real: '실제 P',
  fake: '생성 Q',
  mass: '두 밀도와, 왼쪽 넓이가 같은 두 자리',
  blocks: '같은 크기의 블록: 위는 P, 아래는 Q',
  cdfs: '두 분포함수와 그 사이의 넓이',
  xAxis: '자리 x',
  share: '왼쪽에 놓인 몫',
  vertical: '세로 틈',
  horizontal: '가로 이동',
  area: '사이의 넓이 = W₁',
  agree: (area, quantiles) => `넓이로 잰 W₁ ${area} = 가로 이동의 평균 ${quantiles}`,
  handleX: '옮길 자리 x',
  handleXValue: (x, to) => `x = ${x}에서 T(x) = ${to}로`,
  handleU: '왼쪽에 둔 몫 u',
  handleUValue: (share) => `u = ${share}`,
  blockName: (which, index) => `${which === 'real' ? 'P' : 'Q'}의 ${index}번째 블록`,
  blockValue: (place) => `자리 ${place}`,
  columns: ['몫 u', '자리 x', '자리 T(x)', '이동 |T(x) − x|'],
  summary: (w1, x, to) => `W₁은 ${w1}입니다. 지금 집은 자리는 x = ${x}이고 T(x) = ${to}로 갑니다.`,
};

const en: Words = {
  title: 'Across or along?',
  hint: 'Drag the green dot on the axis',
  caption:
    'KL and JS look only at the vertical gap at one place. Transport joins x to T(x), the place with the same mass to its left. All those lengths together are the area between the two distribution functions: that is W₁.',
  params: {
    kind: 'kind of picture',
    m1: 'mean of P',
    s1: 'standard deviation of P',
    m2: 'mean of Q',
    s2: 'standard deviation of Q',
    from: 'places of P’s blocks',
    to: 'places of Q’s blocks',
    u: 'share u on the left',
  },
  readouts: { w1: 'W₁', w2: 'W₂', tv: 'TV', js: 'JS', kl: 'KL(P‖Q)' },
  presets: {
    bells: 'Two bells',
    shift: 'A plain shift',
    widths: 'Only the widths differ',
    lists: 'Eight blocks',
  },
  keyboard: [
    { keys: '← →', does: 'Move the dot or block by one step.' },
    { keys: 'Page Up / Page Down', does: 'Move it ten times as far.' },
    { keys: 'Home / End', does: 'Move it as far as it goes.' },
    { keys: 'Tab', does: 'Go to the next dot or block.' },
  ],
  densities: 'Two densities',
  lists: 'Two lists',
  real: 'real P',
  fake: 'generated Q',
  mass: 'Two densities, and two places with equal mass to their left',
  blocks: 'Blocks of equal size: P above, Q below',
  cdfs: 'The two distribution functions and the area between them',
  xAxis: 'place x',
  share: 'share on the left',
  vertical: 'vertical gap',
  horizontal: 'horizontal move',
  area: 'area between = W₁',
  agree: (area, quantiles) => `W₁ as an area ${area} = mean horizontal move ${quantiles}`,
  handleX: 'Place x to carry from',
  handleXValue: (x, to) => `from x = ${x} to T(x) = ${to}`,
  handleU: 'Share u on the left',
  handleUValue: (share) => `u = ${share}`,
  blockName: (which, index) => `block ${index} of ${which === 'real' ? 'P' : 'Q'}`,
  blockValue: (place) => `at ${place}`,
  columns: ['share u', 'place x', 'place T(x)', 'move |T(x) − x|'],
  summary: (w1, x, to) => `W₁ is ${w1}. The place in hand is x = ${x}, carried to T(x) = ${to}.`,
};

export const text = { ko, en } satisfies Record<Locale, Words>;
