import { describe } from '../validation/describe.ts';
import { requireChoice } from '../validation/requireChoice.ts';
import { requireFinite } from '../validation/requireFinite.ts';
import type { Margin } from './margin.ts';

/**
 * Refuses a margin that is neither a normal law with a finite mean and an sd of at least 0 nor a uniform one
 * between finite ends in order.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError if it is not an object with numbers.
 * @throws RangeError if a number is out of bounds or the kind unknown.
 *
 * @example
 * requireMargin('x', { kind: 'uniform', from: 0, to: 1 }); // undefined
 */
export function requireMargin(name: string, margin: Margin): void {
  if (typeof margin !== 'object' || margin === null) {
    throw new TypeError(
      `${name} is ${describe(margin)}; pass { kind: 'normal', mean, sd } or { kind: 'uniform', from, to }.`,
    );
  }
  requireChoice(`${name}.kind`, margin.kind, ['normal', 'uniform']);
  if (margin.kind === 'normal') {
    requireFinite(`${name}.mean`, margin.mean);
    requireFinite(`${name}.sd`, margin.sd, { min: 0 });
  } else {
    requireFinite(`${name}.from`, margin.from);
    requireFinite(`${name}.to`, margin.to, { min: margin.from });
  }
}
