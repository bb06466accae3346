import type { Locale } from '@/ui/locale.ts';

/** Why training may end by itself, as the worker names it. */
export type StudyStop = 'context-lost' | 'nan' | 'crash' | 'out-of-memory' | 'unsupported';

/** The words of a bar that trains critics up to a number of updates. */
export interface StudyWords {
  readonly group: string;
  readonly play: string;
  readonly again: string;
  readonly pause: string;
  readonly restart: string;
  /** Before the number of updates, and after it how many there will be. */
  readonly counter: string;
  readonly upTo: (last: string) => string;
  readonly starting: string;
  /** On the engine whose runs are the same everywhere, and on another. */
  readonly exact: string;
  readonly inexact: string;
  readonly stops: Readonly<Record<StudyStop, string>>;
}

const ko: StudyWords = {
  group: '학습',
  play: '학습',
  again: '다시 학습',
  pause: '멈춤',
  restart: '처음부터',
  counter: '갱신',
  upTo: (last) => `/ ${last}`,
  starting: '학습 엔진을 여는 중입니다.',
  exact: '이 기기에서 학습합니다. 어느 기기에서나 같은 결과가 나옵니다.',
  inexact: '재현용 엔진을 쓸 수 없어 다른 엔진으로 학습합니다. 끝자리가 다를 수 있습니다.',
  stops: {
    'context-lost':
      '브라우저가 그래픽 장치를 거두어 가 학습이 멈췄습니다. ‘학습’을 누르면 다른 엔진으로 이어집니다.',
    nan: '가중치가 유한한 수를 벗어나 학습을 멈췄습니다. ‘처음부터’를 눌러 다시 시작해 보세요.',
    crash: '학습 프로그램이 갑자기 끝났습니다. ‘학습’을 누르면 마지막으로 저장된 상태에서 이어집니다.',
    'out-of-memory': '메모리가 모자라 학습이 멈췄습니다. 다른 탭을 닫고 ‘학습’을 누르면 이어집니다.',
    unsupported:
      '이 브라우저에서는 학습 엔진을 시작하지 못했습니다. 브라우저를 새 판으로 바꾸어 보세요. 위의 그림과 숫자는 그대로 맞습니다.',
  },
};

const en: StudyWords = {
  group: 'Training',
  play: 'Train',
  again: 'Train again',
  pause: 'Pause',
  restart: 'From the start',
  counter: 'Updates',
  upTo: (last) => `/ ${last}`,
  starting: 'Opening the engine that trains.',
  exact: 'Trained on your machine; the result is the same on every machine.',
  inexact: 'The reproducible engine cannot run here; another trains, and last digits may differ.',
  stops: {
    'context-lost':
      'The browser took the graphics device away and training stopped. Press “Train” to go on with another engine.',
    nan: 'A weight is no longer a finite number, so training stopped. Press “From the start” to begin again.',
    crash: 'The training program ended suddenly. Press “Train” to go on from the last saved state.',
    'out-of-memory': 'Memory ran out and training stopped. Close other tabs, then press “Train” to go on.',
    unsupported:
      'No training engine could start in this browser. Try a newer one. The picture and numbers above still hold.',
  },
};

export const studyWords: Readonly<Record<Locale, StudyWords>> = { ko, en };
