import { standardNormalTail } from '../distribution/standardNormalTail.ts';

/**
 * E|N| for a normal variable N with the given mean and sd: √(2/π) sd exp(−mean²/2sd²) + mean (2Φ(mean/sd) − 1).
 *
 * @example
 * foldedNormalMean(3, 0); // 3
 * foldedNormalMean(0, 1); // 0.7978845608028654
 */
export function foldedNormalMean(mean: number, sd: number): number {
  const t = Math.abs(mean) / sd;
  if (sd === 0 || t === Infinity) return Math.abs(mean);
  return (
    sd * Math.sqrt(2 / Math.PI) * Math.exp(-0.5 * t * t) + Math.abs(mean) * (1 - 2 * standardNormalTail(t))
  );
}
