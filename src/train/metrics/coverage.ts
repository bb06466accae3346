import type { Dataset } from '@/math/random/datasets/Dataset.ts';
import { modeRadius } from './modeRadius.ts';

/** Share of the samples that a mode needs to count as covered. */
export const COVERED_SHARE = 0.01;

export interface Coverage {
  /** Modes with at least 1 % of the samples within their radius. */
  readonly modesCovered: number;
  /** 0 where the data set has no modes. */
  readonly modesTotal: number;
  /** Share of the samples that lie within the radius of some mode; NaN where the data set has no modes. */
  readonly goodShare: number;
}

/** How many modes of a data set the samples x0, y0, x1, y1 … reach, and how many samples lie at a mode at all. */
export function coverage(dataset: Dataset, samples: ArrayLike<number>): Coverage {
  const { modes } = dataset;
  if (modes.length === 0) return { modesCovered: 0, modesTotal: 0, goodShare: NaN };
  const radius = modeRadius(dataset);
  const count = samples.length / 2;
  const near = modes.map(() => 0);
  for (let i = 0; i < count; i += 1) {
    // Radii are below half the spacing, so a sample lies within the radius of one mode at most.
    const home = modes.findIndex(
      ([x, y]) => Math.hypot(samples[2 * i]! - x, samples[2 * i + 1]! - y) <= radius,
    );
    if (home >= 0) near[home]! += 1;
  }
  return {
    modesCovered: near.filter((hits) => hits >= COVERED_SHARE * count).length,
    modesTotal: modes.length,
    goodShare: near.reduce((sum, hits) => sum + hits, 0) / count,
  };
}
