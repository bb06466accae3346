import { expect } from 'vitest';

/** JSON as the fixtures write it: non-finite numbers as strings, null where a value is not compared. */
export type Json = number | string | null | readonly Json[] | { readonly [key: string]: Json };

interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** Every key of `expected` is in `got` and equal within |got − expected| ≤ atol + rtol·|expected|; the rule of tests/reference/fixtures/check/check.mjs. */
export function expectClose(got: unknown, expected: Json, tolerance: Tolerance, path = 'result'): void {
  if (expected === null) return;
  if (typeof expected === 'number' || typeof expected === 'string') {
    expectNumber(got, Number(expected), tolerance, path);
  } else if (isList(expected)) {
    const list = got instanceof Float64Array ? Array.from(got) : got;
    if (!Array.isArray(list)) throw new Error(`${path} is not a list`);
    expect(list.length, `${path} has its length`).toBe(expected.length);
    expected.forEach((value, i) => expectClose(list[i], value, tolerance, `${path}[${i}]`));
  } else {
    if (typeof got !== 'object' || got === null) throw new Error(`${path} is missing`);
    const fields: Readonly<Record<string, unknown>> = { ...got };
    for (const [key, value] of Object.entries(expected)) {
      expect(Object.hasOwn(fields, key), `${path} has ${key}`).toBe(true);
      expectClose(fields[key], value, tolerance, `${path}.${key}`);
    }
  }
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function expectNumber(got: unknown, expected: number, { rtol, atol }: Tolerance, path: string): void {
  if (typeof got !== 'number') throw new Error(`${path} is ${String(got)}, not a number`);
  if (!Number.isFinite(expected) || !Number.isFinite(got)) {
    expect(Object.is(got, expected), `${path} is ${got}, expected ${expected}`).toBe(true);
    return;
  }
  const most = atol + rtol * Math.abs(expected);
  expect(Math.abs(got - expected), `${path} is ${got}, expected ${expected}`).toBeLessThanOrEqual(most);
}
