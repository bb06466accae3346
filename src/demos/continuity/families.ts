import type { LineGraph } from '@/math/index.ts';
import type { FamilyName } from './params.ts';

/** Masses of the real and the generated law on cells in each of which their densities keep one ratio. */
export type Cells = readonly [real: readonly number[], generated: readonly number[]];

export interface Family {
  /** z ↦ g_θ(z) on [0, 1]; every one of them is monotone. */
  readonly generator: (theta: number) => LineGraph;
  /** The parameter at which the generator makes the real law. */
  readonly target: number;
  readonly cells: (theta: number) => Cells;
  /** Where JS is cut off from its values on both sides, if anywhere. */
  readonly jsJump?: number;
}

const share = (theta: number): number => Math.min(1, Math.max(0, theta));

/** The three generators of a uniform z in [0, 1]; the real law of each is one that the generator can make. */
export const familyOf: Readonly<Record<FamilyName, Family>> = {
  shift: {
    generator: (theta) => ({ x: [0, 1], y: [theta, theta + 1] }),
    target: 0,
    cells: (theta) => {
      const apart = Math.min(1, Math.abs(theta));
      return [
        [apart, 1 - apart, 0],
        [0, 1 - apart, apart],
      ];
    },
  },
  scale: {
    generator: (theta) => ({ x: [0, 1], y: [0, theta] }),
    target: 0,
    cells: (theta) =>
      theta === 0
        ? [[1], [1]]
        : [
            [1, 0],
            [0, 1],
          ],
    jsJump: 0,
  },
  step: {
    generator: (theta) => ({ x: [0, share(theta), share(theta), 1], y: [1, 1, 0, 0] }),
    target: 0.5,
    cells: (theta) => [
      [0.5, 0.5],
      [1 - share(theta), share(theta)],
    ],
  },
};
