import type { GameMethod } from '@/math/index.ts';
import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'together' | 'turns' | 'ahead' | 'tiny' | 'turns-break' | 'ahead-breaks';
export type ReadoutName = 'radius' | 'factor' | 'steps';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly methods: Readonly<Record<GameMethod, string>>;
  readonly plane: string;
  readonly distance: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly stepAxis: string;
  readonly radiusAxis: string;
  readonly balance: string;
  readonly start: string;
  readonly startValue: (x: string, y: string) => string;
  readonly stepValue: (steps: string) => string;
  /** Beside the present point. */
  readonly after: (steps: string) => string;
  /** In the picture's corner when the present point is out of it. */
  readonly outside: (steps: string, radius: string) => string;
  /** In place of the lines, where nobody ever moves. */
  readonly resting: string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly oneStep: string;
  readonly counter: string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (method: string, eta: string, steps: string, radius: string, factor: string) => string;
}
