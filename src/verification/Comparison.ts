import type { Value } from './Fixture.ts';
import { member, toList } from './values.ts';

/** One comparison of two numbers; `share` is the error as a share of what is allowed, at most 1 if it passed. */
export interface Compared {
  readonly path: string;
  readonly got: number;
  readonly expected: number;
  readonly allowed: number;
  readonly share: number;
}

/**
 * Compares results with expected values by the rule of check.mjs, gathers what is wrong and remembers the number that
 * came nearest to its limit or went furthest beyond. A missing key is wrong too.
 */
export class Comparison {
  readonly problems: string[] = [];
  compared = 0;
  worst: Compared | undefined;

  /** |got − expected| ≤ atol + rtol·|expected|; NaN and infinities must be the same. */
  number(path: string, got: unknown, expected: number, rtol: number, atol: number): void {
    this.compared++;
    if (typeof got !== 'number') {
      this.problems.push(`${path}: got ${String(got)}, expected ${expected}`);
      return;
    }
    const allowed = atol + rtol * Math.abs(expected);
    if (!Number.isFinite(expected) || !Number.isFinite(got)) {
      const same = Object.is(got, expected);
      this.#remember({ path, got, expected, allowed, share: same ? 0 : Infinity });
      if (!same) this.problems.push(`${path}: got ${got}, expected ${expected}`);
      return;
    }
    const difference = Math.abs(got - expected);
    // 0 of 0 allowed is no error at all; NaN allowed (a rule without a tolerance) must never pass.
    this.#remember({ path, got, expected, allowed, share: difference === 0 ? 0 : difference / allowed });
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

  #remember(compared: Compared): void {
    if (this.worst === undefined || compared.share > this.worst.share) this.worst = compared;
  }
}
