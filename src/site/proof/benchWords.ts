import type { Locale, Localised } from '../locale.ts';
import type { Bench } from './readBench.ts';

/** Tasks of the bench in the words of the notes. */
const tasks: Readonly<Record<string, Localised>> = {
  emd: {
    ko: '정확한 최적 수송(평면의 점, 제곱 거리, 서로 다른 무게)',
    en: 'Exact transport (points in the plane, squared distances, unequal masses)',
  },
  assignment: {
    ko: '최적 배정(평면의 점, 제곱 거리)',
    en: 'Optimal assignment (points in the plane, squared distances)',
  },
  sinkhorn: {
    ko: '싱크혼(ε = 중앙값 비용의 0.05배, 주변 오차 10⁻⁶까지)',
    en: 'Sinkhorn (ε = 0.05 of the median cost, to a marginal error of 10⁻⁶)',
  },
  wasserstein1d: {
    ko: '직선 위 두 표본의 W₁과, 두 표본을 정렬만 하는 시간',
    en: 'W₁ of two samples on the line, and sorting them alone',
  },
};

/** A task's name; one that is new has the bench's own English title. */
export const taskName = (task: string, title: string, locale: Locale): string =>
  tasks[task]?.[locale] ?? title;

export interface BenchWords {
  readonly unmeasured: string;
  readonly measured: (bench: Bench) => string;
  readonly columns: readonly [size: string, ours: string, peers: string, share: string, first: string];
  readonly ours: string;
  readonly nobody: string;
  readonly share: (ratio: number, goal: number) => string;
  readonly first: (milliseconds: string, mebibytes: string) => string;
  readonly plot: (task: string) => string;
  readonly size: string;
}

export const benchWords: Readonly<Record<Locale, BenchWords>> = {
  ko: {
    unmeasured:
      '이 판에는 잰 값이 없습니다. npm run bench를 돌리면 우리 함수와 POT, SciPy를 같은 기계에서 번갈아 재고, 그 결과가 이 자리에 표와 그림으로 들어갑니다.',
    measured: ({ date, machine: { processor, cores, memoryGiB, system, node } }) =>
      `${date}에 잰 값입니다. ${processor}, 코어 ${cores}개, 메모리 ${memoryGiB} GiB, ${system}, Node ${node.replace(/^v/, '')}. 모두 한 스레드로, 데운 뒤에, 같은 문제를 번갈아 풀어 얻은 시간의 중앙값입니다.`,
    columns: ['크기 n', '어스무버', '견준 것', '시간의 비', '첫 호출'],
    ours: '어스무버',
    nobody: '설치되어 있지 않음',
    share: (ratio, goal) =>
      `${ratio.toFixed(2)}배 (목표 ${goal}배 이하${ratio <= goal ? '' : ', 아직 못 미침'})`,
    first: (milliseconds, mebibytes) => `${milliseconds}\u00a0ms, 메모리 ${mebibytes}\u00a0MiB`,
    plot: (task) => `${task}: 크기에 따른 시간`,
    size: '크기 n',
  },
  en: {
    unmeasured:
      'This edition holds no measurements. npm run bench races our functions against POT and SciPy, turn by turn on one machine, and its results appear here as a table and a plot.',
    measured: ({ date, machine: { processor, cores, memoryGiB, system, node } }) =>
      `Measured on ${date}: ${processor}, ${cores} cores, ${memoryGiB} GiB of memory, ${system}, Node ${node.replace(/^v/, '')}. Medians of warm rounds in which the contenders take turns at the same problem, each on one thread.`,
    columns: ['Size n', 'Earth Mover', 'Peers', 'Share of the time', 'First call'],
    ours: 'Earth Mover',
    nobody: 'none installed',
    share: (ratio, goal) => `${ratio.toFixed(2)} (aim ≤ ${goal}${ratio <= goal ? '' : ', not reached'})`,
    first: (milliseconds, mebibytes) => `${milliseconds}\u00a0ms, ${mebibytes}\u00a0MiB`,
    plot: (task) => `${task}: time against size`,
    size: 'size n',
  },
};
