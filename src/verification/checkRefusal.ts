import type { Adapter } from './Adapter.ts';
import type { Case } from './Fixture.ts';

/**
 * How every function here refuses: the argument's name, what came; what was expected. A crash somewhere inside ("Cannot
 * read …", "x is not iterable") reads otherwise, and so does an adapter's own complaint about a case.
 */
const wording = /^[a-z]\w*(\.\w+|\[\d+\])*\b.* .*; \S/;

/** The problems of a case that must be refused: a RangeError or TypeError, the argument's name first, is none. */
export function checkRefusal({ input, expected }: Case, compute: Adapter): readonly string[] {
  try {
    const { infeasible } = compute(input);
    return infeasible === true ? [] : [`took an input that must be refused: ${String(expected['reason'])}`];
  } catch (error) {
    const refused = error instanceof RangeError || error instanceof TypeError;
    return refused && wording.test(error.message)
      ? []
      : [`refused without naming the argument, what came and what was expected: ${String(error)}`];
  }
}
