import { requireChoice } from '../validation/requireChoice.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import type { GameMethod } from './twoPlayerDescent.ts';

/**
 * By how much one step multiplies the distance to (0, 0), in the long run, where one player lowers xy by x and
 * the other raises it by y.
 *
 * The largest absolute eigenvalue of the step's matrix: simultaneous √(1 + η²), above 1 for every η;
 * alternating 1 up to η = 2 (x² − ηxy + y² never changes) and (η² − 2 + η√(η² − 4))/2 beyond; extragradient
 * √(1 − η² + η⁴), below 1 for η < 1 (Gidel et al. 2019, arXiv 1807.04740, sections 2 and 3; Korpelevich 1976).
 * For simultaneous and extragradient steps every single step multiplies by just that.
 * @throws TypeError or RangeError naming `method` or `learningRate`.
 *
 * @example
 * bilinearGameFactor('simultaneous', 0.75); // 1.25
 * bilinearGameFactor('alternating', 0.75); // 1
 * bilinearGameFactor('extragradient', 1); // 1
 */
export function bilinearGameFactor(method: GameMethod, learningRate: number): number {
  requireChoice('method', method, ['simultaneous', 'alternating', 'extragradient']);
  requireFinite('learningRate', learningRate, { min: 0, exclusive: true });
  const square = learningRate * learningRate;
  if (method === 'simultaneous') return Math.sqrt(1 + square);
  if (method === 'extragradient') return Math.hypot(1 - square, learningRate);
  if (learningRate <= 2) return 1;
  return (square - 2 + learningRate * Math.sqrt(square - 4)) / 2;
}
