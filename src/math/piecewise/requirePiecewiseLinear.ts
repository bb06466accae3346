import { describe } from '../validation/describe.ts';
import type { PiecewiseLinear } from './piecewiseLinear.ts';

/**
 * Refuses anything but a density made by `piecewiseLinear`.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError saying what came and how to make one.
 *
 * @example
 * requirePiecewiseLinear('p', piecewiseLinear([0, 1], [1, 1])); // undefined
 */
export function requirePiecewiseLinear(name: string, law: PiecewiseLinear): void {
  const lists =
    typeof law === 'object' && law !== null
      ? [law.x, law.density, law.cumulative].every((list) => list instanceof Float64Array)
      : false;
  if (!lists) throw new TypeError(`${name} is ${describe(law)}; make it with piecewiseLinear(x, heights).`);
}
