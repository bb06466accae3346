import type { DemoText } from '../demo.ts';
import type { Drawing } from './model.ts';
import type { params } from './params.ts';

export type ReadoutName = 'dual-value' | 'w1' | 'lipschitz';
export type Preset = 'two-blocks' | 'six-blocks' | 'normals' | Drawing | 'cliff';

/** What the drawing breaks, and how far its difference of scores has come. */
export interface Lessons {
  readonly drawings: Readonly<Record<Drawing, string>>;
  readonly jump: string;
  readonly steep: (lipschitz: string, K: string) => string;
  readonly blank: string;
  readonly same: string;
  readonly backwards: string;
  readonly below: (percent: string) => string;
  readonly reached: string;
  /** The rule of the answer, once it is seen. */
  readonly revealed: string;
}

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly real: string;
  readonly fake: string;
  readonly plot: string;
  readonly bars: string;
  readonly xAxis: string;
  readonly score: string;
  readonly cone: string;
  readonly coneValue: (x: string, outside: boolean) => string;
  readonly inside: string;
  readonly outside: string;
  readonly knot: (number: number) => string;
  readonly knotValue: (x: string, y: string) => string;
  readonly muValue: (mu: string) => string;
  readonly drawn: string;
  readonly clipped: (K: string) => string;
  readonly optimum: string;
  readonly pMean: string;
  readonly qMean: string;
  readonly answer: string;
  /** In place of the answer until it is revealed. */
  readonly hidden: string;
  readonly value: (value: string, share: string) => string;
  readonly share: (percent: string) => string;
  readonly wall: (K: string, w1: string, wall: string) => string;
  /** In two parts, which stand one under the other where they are too long for one line. */
  readonly costs: (
    K: string,
    cheapest: string,
    independent: string,
    reversed: string,
  ) => readonly [string, string];
  readonly show: string;
  readonly hide: string;
  readonly adopt: string;
  readonly addKnot: string;
  readonly clear: string;
  readonly drawings: string;
  readonly lessons: Lessons;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly summary: (lipschitz: string, K: string, value: string, wall: string) => string;
}
