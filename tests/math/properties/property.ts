import fc from 'fast-check';
import { expect } from 'vitest';

type Property<Inputs extends [unknown, ...unknown[]]> = [
  ...arbitraries: { [K in keyof Inputs]: fc.Arbitrary<Inputs[K]> },
  predicate: (...inputs: Inputs) => boolean | void,
];

/**
 * Expects a property of 200 drawn inputs. The seed is fixed so that a run can be repeated; FC_SEED draws
 * others, and FC_SHARE fewer or more of them. A failure prints the seed, the path and the smallest counterexample.
 */
export function holds<Inputs extends [unknown, ...unknown[]]>(...args: Property<Inputs>): void {
  check(200, args);
}

/** `holds` with 20 inputs, for properties that take many milliseconds each. */
export function holdsForFew<Inputs extends [unknown, ...unknown[]]>(...args: Property<Inputs>): void {
  check(20, args);
}

function check<Inputs extends [unknown, ...unknown[]]>(numRuns: number, args: Property<Inputs>): void {
  const seed = Number(process.env['FC_SEED'] ?? 20211007);
  const share = Number(process.env['FC_SHARE'] ?? 1);
  const run = fc.check(fc.property(...args), { seed, numRuns: Math.ceil(share * numRuns) });
  expect(fc.defaultReportMessage(run) ?? 'holds').toBe('holds');
}

/**
 * Whether two numbers agree to `tolerance` of the larger (or of 1, if they are smaller). Infinities must be
 * the same.
 */
export function near(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
