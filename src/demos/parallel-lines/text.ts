import type { Locale } from '@/ui/locale.ts';
import type { DemoText } from '../demo.ts';

interface Words extends DemoText<
  'theta' | 'sampled' | 'samples' | 'seed',
  'w1' | 'js' | 'tv' | 'kl' | 'reverse-kl',
  'apart' | 'near' | 'together' | 'sampled'
> {
  readonly plane: string;
  readonly curves: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly thetaAxis: string;
  readonly distanceAxis: string;
  readonly real: string;
  readonly fake: string;
  readonly handle: string;
  readonly handleValue: (theta: string) => string;
  readonly empirical: string;
  readonly exact: string;
  readonly mode: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly summary: (theta: string, w1: string, js: string, tv: string, kl: string) => string;
  readonly sampleSummary: (samples: number, w1: string) => string;
}

const ko: Words = {
  title: '평행한 두 선분',
  hint: '주황 선분을 좌우로 끌어 보세요',
  caption:
    'θ가 0에 가까워져도 JS와 TV는 꼼짝하지 않고, W₁만 |\u2060θ\u2060|를 따라 줄어듭니다. θ를 정확히 0에 놓아 보세요.',
  params: { theta: '간격 θ', sampled: '표본으로 보기', samples: '표본 수 m', seed: '난수 씨앗' },
  readouts: { w1: 'W₁', js: 'JS', tv: 'TV', kl: 'KL(P_r‖P_θ)', 'reverse-kl': 'KL(P_θ‖P_r)' },
  presets: {
    apart: '떨어짐 θ = 1',
    near: '거의 겹침 θ = 0.05',
    together: '겹침 θ = 0',
    sampled: '겹쳤지만 표본으로',
  },
  keyboard: [
    { keys: '← →', does: '주황 선분을 0.01씩 옮깁니다.' },
    { keys: 'Page Up / Page Down', does: '0.4씩 옮깁니다.' },
    { keys: 'Home / End', does: 'θ = −2, θ = 2로 갑니다.' },
  ],
  plane: '평면 위의 두 선분: 실제 분포는 x = 0, 생성 분포는 x = θ',
  curves: 'θ에 따른 네 가지 거리',
  xAxis: '가로 위치 x',
  yAxis: '높이 y',
  thetaAxis: '두 선분의 간격 θ',
  distanceAxis: '거리',
  real: '실제 P_r',
  fake: '생성 P_θ',
  handle: '생성 선분의 위치 θ',
  handleValue: (theta) => `θ = ${theta}`,
  empirical: '표본 사이의 W₁',
  exact: '정확히',
  mode: '계산 방식',
  columns: ['θ', 'W₁', 'JS', 'TV', 'KL'],
  summary: (theta, w1, js, tv, kl) =>
    `θ가 ${theta}일 때 W₁은 ${w1}, JS는 ${js}, TV는 ${tv}, KL은 ${kl}입니다.`,
  sampleSummary: (samples, w1) => ` 표본 ${samples}개씩으로 잰 W₁은 ${w1}입니다.`,
};

const en: Words = {
  title: 'Two parallel segments',
  hint: 'Drag the orange segment left and right',
  caption: 'As θ nears 0, JS and TV do not stir; only W₁ follows |\u2060θ\u2060| down. Put θ exactly on 0.',
  params: { theta: 'gap θ', sampled: 'use samples', samples: 'sample size m', seed: 'random seed' },
  readouts: { w1: 'W₁', js: 'JS', tv: 'TV', kl: 'KL(P_r‖P_θ)', 'reverse-kl': 'KL(P_θ‖P_r)' },
  presets: {
    apart: 'Apart, θ = 1',
    near: 'Nearly there, θ = 0.05',
    together: 'Together, θ = 0',
    sampled: 'Together, but sampled',
  },
  keyboard: [
    { keys: '← →', does: 'Move the orange segment by 0.01.' },
    { keys: 'Page Up / Page Down', does: 'Move it by 0.4.' },
    { keys: 'Home / End', does: 'Go to θ = −2 or θ = 2.' },
  ],
  plane: 'Two segments in the plane: the real law on x = 0, the generated law on x = θ',
  curves: 'The four distances against θ',
  xAxis: 'horizontal position x',
  yAxis: 'height y',
  thetaAxis: 'gap θ between the segments',
  distanceAxis: 'distance',
  real: 'real P_r',
  fake: 'generated P_θ',
  handle: 'Position θ of the generated segment',
  handleValue: (theta) => `θ = ${theta}`,
  empirical: 'W₁ between samples',
  exact: 'exact',
  mode: 'How to compute',
  columns: ['θ', 'W₁', 'JS', 'TV', 'KL'],
  summary: (theta, w1, js, tv, kl) => `At θ = ${theta}, W₁ is ${w1}, JS ${js}, TV ${tv} and KL ${kl}.`,
  sampleSummary: (samples, w1) => ` Between samples of ${samples} points each, W₁ is ${w1}.`,
};

export const text = { ko, en } satisfies Record<Locale, Words>;
