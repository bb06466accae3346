import { requireFinite } from '../validation/requireFinite.ts';
import { requireCount } from '../validation/requireCount.ts';
import type { NewtonOptions } from './NewtonOptions.ts';

/**
 * Fills in the defaults of Newton's method and refuses options that make no sense.
 *
 * @throws TypeError or RangeError naming `maximumSteps` (a whole number from 0) or `tolerance` (finite, from
 * 0).
 *
 * @example
 * requireNewtonOptions({ maximumSteps: 8 }); // { maximumSteps: 8, tolerance: 2 ** -50 }
 */
export function requireNewtonOptions({
  maximumSteps = 50,
  tolerance = 2 ** -50,
}: NewtonOptions): Required<NewtonOptions> {
  requireCount('maximumSteps', maximumSteps, 0);
  requireFinite('tolerance', tolerance, { min: 0 });
  return { maximumSteps, tolerance };
}
