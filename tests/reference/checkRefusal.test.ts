import { describe, expect, it } from 'vitest';
import { checkRefusal } from '@/verification/checkRefusal.ts';

const testCase = { id: 'i', tags: [], input: {}, expected: { reason: 'empty' } };
const thrown = (error: unknown): readonly string[] =>
  checkRefusal(testCase, () => {
    throw error;
  });

describe('an input that must be refused', () => {
  it.each([
    'p[0] is NaN; every entry must be finite.',
    'law.mean is Infinity; it must be finite.',
    'xWeights sum to 0; pass at least one positive weight.',
    'span is 0; it must be finite and at least 1.',
  ])('may be refused so: %s', (message) => {
    expect(thrown(new RangeError(message))).toEqual([]);
    expect(thrown(new TypeError(message))).toEqual([]);
  });
  it.each([
    new Error('p is empty; pass at least one number.'),
    new RangeError('p must not be empty'),
    new RangeError('Invalid array length; too long'),
    new TypeError("Cannot read properties of undefined (reading 'length')"),
    new TypeError('x is not iterable'),
    'p is empty; pass at least one number.',
  ])('must not be refused so: %s', (error) => {
    expect(thrown(error)).toEqual([
      `refused without naming the argument, what came and what was expected: ${String(error)}`,
    ]);
  });
  it('may be called infeasible, and must not be given a value', () => {
    expect(checkRefusal(testCase, () => ({ infeasible: true }))).toEqual([]);
    expect(checkRefusal(testCase, () => ({ infeasible: false, cost: 1 }))).toEqual([
      'took an input that must be refused: empty',
    ]);
  });
});
