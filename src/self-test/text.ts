import type { Locale } from '@/ui/locale.ts';
import type { Engine } from './protocol.ts';

export interface SelfTestWords {
  readonly title: string;
  readonly hint: (cases: number, quantities: number) => string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly plant: string;
  readonly noScript: string;
  readonly running: string;
  readonly counts: (passed: number, failed: number) => string;
  readonly allRight: (cases: number) => string;
  readonly wrong: (failed: number) => string;
  readonly bitten: (failed: number, cases: number) => string;
  readonly unbitten: (passed: number) => string;
  readonly broken: (reason: string) => string;
  readonly engines: Readonly<Record<Engine, string>>;
  readonly engine: string;
  readonly browser: string;
  readonly time: (milliseconds: string) => string;
  readonly list: string;
  readonly waiting: (cases: number) => string;
  readonly passedOf: (passed: number, cases: number) => string;
  readonly share: (percent: string) => string;
  readonly beyond: string;
  readonly right: string;
  readonly failed: string;
  readonly nearest: string;
  readonly furthest: string;
  readonly got: string;
  readonly expected: string;
  readonly difference: string;
  readonly allowed: string;
  readonly compared: (count: number) => string;
  readonly refused: string;
}

export const text = {
  ko: {
    title: '이 브라우저에서 직접 확인',
    hint: (cases, quantities) =>
      `기준 사례 ${cases}개를 받아 와 ${quantities}가지 양을 여기서 계산하고, 답이 허용 오차 안에 드는지 하나하나 견줍니다.`,
    start: '확인하기',
    again: '다시 확인하기',
    stop: '멈추기',
    plant: '일부러 틀려 보기: 정수가 아닌 모든 답에 10억분의 1(10⁻⁹)만큼 오차를 넣습니다',
    noScript:
      '자바스크립트가 꺼져 있어 누를 수 없습니다. 켜면 아래 사례들을 이 브라우저로 계산해, 양마다 몇 개가 맞았고 오차가 허용치의 몇 퍼센트였는지 보여 줍니다.',
    running: '확인하는 중입니다.',
    counts: (passed, failed) => `${passed}개 통과, ${failed}개 실패`,
    allRight: (cases) => `사례 ${cases}개가 모두 맞습니다.`,
    wrong: (failed) =>
      `맞지 않는 사례가 ${failed}개 있습니다. 아래의 브라우저 이름과 함께 저장소에 알려 주세요.`,
    bitten: (failed, cases) => `10⁻⁹만큼 어긋나게 했더니 ${cases}개 가운데 ${failed}개가 걸렸습니다.`,
    unbitten: (passed) =>
      `나머지 ${passed}개는 걸리지 않는 것이 맞습니다. 답이 정수이거나 무한대이거나 거절이어서 넣을 자리가 없거나, 허용 오차가 그만큼 넓습니다.`,
    broken: (reason) => `확인을 마치지 못했습니다(${reason}). 연결을 살펴보고 다시 눌러 주세요.`,
    engines: {
      wasm: 'WebAssembly SIMD 커널',
      typescript: '타입스크립트 커널(WebAssembly SIMD를 쓸 수 없음)',
    },
    engine: '엔진',
    browser: '브라우저',
    time: (milliseconds) => `계산에 ${milliseconds} ms`,
    list: '양마다의 결과',
    waiting: (cases) => `${cases}개`,
    passedOf: (passed, cases) => `${cases}개 중 ${passed}개 통과`,
    share: (percent) => `최대 오차: 허용치의 ${percent}%`,
    beyond: '허용치를 벗어남',
    right: '통과',
    failed: '실패',
    nearest: '허용치에 가장 가까웠던 수',
    furthest: '가장 크게 벗어난 수',
    got: '계산',
    expected: '기준',
    difference: '차이',
    allowed: '허용',
    compared: (count) => `${count}곳을 견줌`,
    refused: '잘못된 입력을 이유를 말하며 거절했습니다.',
  },
  en: {
    title: 'Check in this very browser',
    hint: (cases, quantities) =>
      `Fetches ${cases} reference cases, computes ${quantities} quantities right here, and holds every answer against its tolerance.`,
    start: 'Check',
    again: 'Check again',
    stop: 'Stop',
    plant:
      'Get it wrong on purpose: put an error of one part in a billion (10⁻⁹) into every answer that is not a whole number',
    noScript:
      'JavaScript is off, so there is nothing to press. With it on, this browser would compute the cases below and show, for each quantity, how many came out right and how much of the tolerance the largest error used.',
    running: 'Checking …',
    counts: (passed, failed) => `${passed} passed, ${failed} failed`,
    allRight: (cases) => `All ${cases} cases came out right.`,
    wrong: (failed) =>
      `${failed} cases came out wrong. Please tell us in the repository, with the browser named below.`,
    bitten: (failed, cases) => `With an error of 10⁻⁹ put in, ${failed} of ${cases} cases failed.`,
    unbitten: (passed) =>
      `The other ${passed} rightly pass: their answers are whole, infinite or refusals, so nothing was spoilt, or their tolerance allows that much.`,
    broken: (reason) => `The check could not finish (${reason}). Look at the connection and press again.`,
    engines: {
      wasm: 'WebAssembly SIMD kernels',
      typescript: 'TypeScript kernels (WebAssembly SIMD is not to be had)',
    },
    engine: 'Engine',
    browser: 'Browser',
    time: (milliseconds) => `computed in ${milliseconds} ms`,
    list: 'Result for each quantity',
    waiting: (cases) => `${cases} cases`,
    passedOf: (passed, cases) => `${passed} of ${cases} passed`,
    share: (percent) => `largest error: ${percent}% of what is allowed`,
    beyond: 'beyond what is allowed',
    right: 'passed',
    failed: 'failed',
    nearest: 'Nearest to its limit',
    furthest: 'Furthest beyond its limit',
    got: 'computed',
    expected: 'reference',
    difference: 'difference',
    allowed: 'allowed',
    compared: (count) => `${count} compared`,
    refused: 'The wrong input was refused, with a reason.',
  },
} satisfies Record<Locale, SelfTestWords>;
