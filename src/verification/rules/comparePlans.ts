import type { Comparison } from '../Comparison.ts';
import type { Value } from '../Fixture.ts';
import { gotNumbers, list, toList } from '../values.ts';

/** Compares plans as [i, j, mass] triples; entries of mass below 1e-13 may be missing or extra, as in check.mjs. */
export function comparePlans(comparison: Comparison, got: unknown, expected: Value): void {
  const rest = new Map(
    list(expected).map((entry) => [list(entry).slice(0, 2).join(), Number(list(entry)[2])]),
  );
  const gotList = toList(got);
  comparison.holds('plan: missing', gotList !== undefined);
  for (const [i, j, mass] of (gotList ?? []).map(gotNumbers)) {
    const key = [i, j].join();
    comparison.number(`plan[${key}]`, mass, rest.get(key) ?? 0, 0, 1e-13);
    rest.delete(key);
  }
  for (const [key, mass] of rest) comparison.number(`plan[${key}]`, 0, mass, 0, 1e-13);
}
