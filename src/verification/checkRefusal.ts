import type { Adapter } from './Adapter.ts';
import type { Case } from './Fixture.ts';

/**
 * What an error's first word may be: the argument it complains of. A complaint of the adapter itself, or a crash
 * somewhere inside, starts otherwise.
 */
export const argumentNames: readonly string[] = [
  'p q x y a b cost xWeights yWeights weights positions',
  'mean sd covariance eps epsilon samples values rows columns',
].flatMap((line) => line.split(' '));

const wording = new RegExp(`^(${argumentNames.join('|')})\\b.*; `);

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
