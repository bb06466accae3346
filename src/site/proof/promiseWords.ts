import type { Locale } from '../locale.ts';
import type { PromiseCount } from './countPromise.ts';
import { runners, type TestRun } from './TestRun.ts';

export interface PromiseWords {
  readonly caption: string;
  readonly promise: string;
  readonly keptBy: string;
  readonly count: string;
  /** The promise as a sentence of its own. */
  readonly sentence: (says: string) => string;
  /** What the counts are taken from. */
  readonly when: (run: TestRun) => string;
  readonly counted: (count: PromiseCount) => string;
}

const number = (value: number): string => value.toLocaleString('en');

/** The reports' own time, to the minute. */
const latest = (run: TestRun): string =>
  runners
    .flatMap((runner) => run[runner]?.started ?? [])
    .reduce((last, started) => (started > last ? started : last), new Date(0))
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

/** Whether every runner left its report. */
const whole = (run: TestRun): boolean => runners.every((runner) => run[runner]);

/** Each test once, though several promises lean on it. */
function totals(run: TestRun) {
  const counts = runners.flatMap((runner) => [...(run[runner]?.files.values() ?? [])]);
  const sum = (of: 'passed' | 'failed') => counts.reduce((total, each) => total + each[of], 0);
  return { passed: number(sum('passed')), failed: number(sum('failed')) };
}

export const promiseWords: Readonly<Record<Locale, PromiseWords>> = {
  ko: {
    caption: '약속과 그것을 지키는 테스트',
    promise: '약속',
    keptBy: '지키는 테스트',
    count: '결과',
    sentence: (says) => says,
    when(run) {
      if (runners.every((runner) => !run[runner]))
        return '이 판은 테스트 기록 없이 만들어져서 개수를 적지 않았습니다. npm test를 돌린 뒤에 사이트를 만들면 그 기록에서 센 개수가 표에 들어갑니다.';
      const { passed, failed } = totals(run);
      return `개수는 사이트를 만들 때 테스트 기록(${latest(run)} UTC)에서 센 것입니다. ${whole(run) ? '' : '기록이 남은 것만 세면 '}테스트는 모두 ${passed}개가 통과했고 ${failed}개가 실패했습니다. 한 테스트가 여러 약속을 지키기도 하므로 표의 개수를 더하면 이보다 많습니다.`;
    },
    counted({ passed, failed, unproven }) {
      if (passed + failed === 0) return '기록 없음';
      const counts = `${number(passed)}개 통과${failed > 0 ? `, ${number(failed)}개 실패` : ''}`;
      return unproven.length > 0 ? `${counts} (기록 없음: ${unproven.join(', ')})` : counts;
    },
  },
  en: {
    caption: 'Promises, and the tests that keep them',
    promise: 'Promise',
    keptBy: 'Kept by',
    count: 'Result',
    sentence: (says) => `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    when(run) {
      if (runners.every((runner) => !run[runner]))
        return 'This edition was built without test reports, so the table shows no counts. Built after npm test, it takes them from the reports.';
      const { passed, failed } = totals(run);
      return `The counts were taken, when this site was built, from the reports of the test run of ${latest(run)} UTC${whole(run) ? '' : ', those that are there'}: ${passed} passed, ${failed} failed. A test may keep several promises, so the rows add up to more.`;
    },
    counted({ passed, failed, unproven }) {
      if (passed + failed === 0) return 'no report';
      const counts = `${number(passed)} passed${failed > 0 ? `, ${number(failed)} failed` : ''}`;
      return unproven.length > 0 ? `${counts} (no report of ${unproven.join(', ')})` : counts;
    },
  },
};
