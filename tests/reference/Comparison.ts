import type { Value } from './fixture.ts';

/** What an adapter returns: the keys of a case's `expected`, typed arrays allowed. */
export type Result = Readonly<Record<string, unknown>>;

/**
 * Compares results with expected values by the rule of check.mjs and gathers what is wrong. A missing key is
 * wrong too.
 */
export class Comparison {
  readonly problems: string[] = [];
  compared = 0;

  /** |got − expected| ≤ atol + rtol·|expected|; NaN and infinities must be the same. */
  number(path: string, got: unknown, expected: number, rtol: number, atol: number): void {
    this.compared++;
    if (typeof got !== 'number') {
      this.problems.push(`${path}: got ${String(got)}, expected ${expected}`);
      return;
    }
    if (!Number.isFinite(expected) || !Number.isFinite(got)) {
      if (!Object.is(got, expected)) this.problems.push(`${path}: got ${got}, expected ${expected}`);
      return;
    }
    const difference = Math.abs(got - expected);
    const allowed = atol + rtol * Math.abs(expected);
    if (!(difference <= allowed)) {
      this.problems.push(
        `${path}: got ${got}, expected ${expected}, difference ${difference.toExponential(2)} above ${allowed.toExponential(2)}`,
      );
    }
  }

  /** Compares every number, list and key of `expected`; null is not compared. */
  deep(path: string, got: unknown, expected: Value | undefined, rtol: number, atol: number): void {
    if (expected === null || expected === undefined) return;
    if (got === undefined) {
      this.problems.push(`${path}: missing`);
    } else if (typeof expected === 'number') {
      this.number(path, got, expected, rtol, atol);
    } else if (Array.isArray(expected)) {
      const list = toList(got);
      if (list?.length !== expected.length) {
        this.problems.push(`${path}: length ${String(list?.length)}, expected ${expected.length}`);
        return;
      }
      expected.forEach((value: Value, i) => this.deep(`${path}[${i}]`, list[i], value, rtol, atol));
    } else if (typeof expected === 'object') {
      for (const [key, value] of Object.entries(expected)) {
        this.deep(path === '' ? key : `${path}.${key}`, member(got, key), value, rtol, atol);
      }
    } else {
      this.holds(`${path}: got ${String(got)}, expected ${expected}`, got === expected);
    }
  }

  holds(what: string, condition: boolean): void {
    this.compared++;
    if (!condition) this.problems.push(what);
  }
}

/** An array or typed array as a list, else undefined. */
export function toList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : undefined;
}

/** A property of an object, else undefined. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
