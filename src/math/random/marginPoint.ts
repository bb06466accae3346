import { standardNormalTail } from '../distribution/standardNormalTail.ts';
import type { Margin } from './margin.ts';

/**
 * The value of a margin at the standard normal point z: its quantile at Φ(z), increasing in z.
 *
 * @example
 * marginPoint({ kind: 'normal', mean: 1, sd: 2 }, 3); // 7
 * marginPoint({ kind: 'uniform', from: 2, to: 4 }, 0); // 3
 */
export function marginPoint(margin: Margin, z: number): number {
  return margin.kind === 'normal'
    ? margin.mean + margin.sd * z
    : margin.from + (margin.to - margin.from) * standardNormalTail(-z);
}
