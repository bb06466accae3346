import type { Estimate } from '../quadrature/integrate.ts';

/**
 * The root of a number that is known with an error, and its own error.
 *
 * √(v² + e) − v without cancellation, so that a root of 0 has the error √e; a rounding below 0 counts as 0.
 *
 * @example
 * rootOfEstimate({ value: 4, error: 0 }); // { value: 2, error: 0 }
 * rootOfEstimate({ value: 0, error: 1e-16 }).error; // 1e-8
 */
export function rootOfEstimate({ value: square, error }: Estimate): Estimate {
  const value = Math.sqrt(Math.max(0, square));
  return { value, error: error === 0 ? 0 : error / (value + Math.sqrt(value * value + error)) };
}
