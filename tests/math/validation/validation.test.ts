import { expect, describe as group, it } from 'vitest';
import { describe } from '@/math/validation/describe.ts';
import { requireBase } from '@/math/validation/requireBase.ts';
import { requireChoice } from '@/math/validation/requireChoice.ts';
import { requireCount } from '@/math/validation/requireCount.ts';
import { requireEqualLengths } from '@/math/validation/requireEqualLengths.ts';
import { requireFinite } from '@/math/validation/requireFinite.ts';
import { requireNumbers } from '@/math/validation/requireNumbers.ts';
import { requireProbability } from '@/math/validation/requireProbability.ts';
import { requireWeights } from '@/math/validation/requireWeights.ts';

/** What a caller without types may pass. */
const read = (text: string) => JSON.parse(text);

it.each([
  [1.5, '1.5'],
  [NaN, 'NaN'],
  [-0, '0'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  ['a "b"', String.raw`"a \"b\""`],
  [[1], 'an object'],
  [{}, 'an object'],
  [() => 0, 'a function'],
  [Symbol('s'), 'a symbol'],
  [10n, 'a bigint'],
])('describe(%o) is %s', (value, words) => {
  expect(describe(value)).toBe(words);
});

group('what is allowed passes', () => {
  it.each([
    () => requireFinite('x', -1e308),
    () => requireFinite('x', 2, { min: 2 }),
    () => requireFinite('x', 2.1, { min: 2, exclusive: true }),
    () => requireCount('n', 1),
    () => requireCount('n', 0, 0),
    () => requireCount('n', 2 ** 53 - 1),
    () => requireProbability('p', 0),
    () => requireProbability('p', 1),
    () => requireBase(0.5),
    () => requireBase(10),
    () => requireChoice('c', 'b', ['a', 'b']),
    () => requireEqualLengths('p', [1, 2], 'q', new Float64Array(2)),
    () => requireNumbers('x', [0, -5e-324]),
    () => requireWeights('w', [0, 5e-324]),
  ])('%#', (run) => {
    expect(run()).toBeUndefined();
  });
});

group('what came, what was expected, what to do', () => {
  it.each([
    ['x is NaN; it must be finite.', () => requireFinite('x', NaN)],
    ['x is -Infinity; it must be finite.', () => requireFinite('x', -Infinity)],
    ['x is 1.9; it must be finite and at least 2.', () => requireFinite('x', 1.9, { min: 2 })],
    [
      'x is 2; it must be finite and greater than 2.',
      () => requireFinite('x', 2, { min: 2, exclusive: true }),
    ],
    ['n is 0; it must be a whole number, 1 or more.', () => requireCount('n', 0)],
    ['n is 2; it must be a whole number, 3 or more.', () => requireCount('n', 2, 3)],
    ['n is 2.5; it must be a whole number, 1 or more.', () => requireCount('n', 2.5)],
    [`n is ${2 ** 53}; it must be a whole number, 1 or more.`, () => requireCount('n', 2 ** 53)],
    ['p is 1.1; it must lie in [0, 1].', () => requireProbability('p', 1.1)],
    ['p is -0.1; it must lie in [0, 1].', () => requireProbability('p', -0.1)],
    ['p is NaN; it must lie in [0, 1].', () => requireProbability('p', NaN)],
    ['base is 0; it must be finite, positive and not 1, for example 2 for bits.', () => requireBase(0)],
    ['base is 1; it must be finite, positive and not 1, for example 2 for bits.', () => requireBase(1)],
    [
      'base is Infinity; it must be finite, positive and not 1, for example 2 for bits.',
      () => requireBase(Infinity),
    ],
    [`c is "z"; it must be one of 'a', 'b'.`, () => requireChoice('c', 'z', ['a', 'b'])],
    [
      'p has 1 entries and q has 2; give both the same number.',
      () => requireEqualLengths('p', [1], 'q', [1, 2]),
    ],
    ['x is empty; pass at least one number.', () => requireNumbers('x', [])],
    ['x[1] is NaN; every entry must be finite.', () => requireNumbers('x', [1, NaN])],
    ['w[1] is -1; a weight must be at least 0.', () => requireWeights('w', [1, -1])],
    ['w sums to 0; at least one weight must be positive.', () => requireWeights('w', [0, 0])],
    ['w is empty; pass at least one number.', () => requireWeights('w', [])],
  ])('%s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
  it.each([
    ['x is "1"; pass a number.', () => requireFinite('x', read('"1"'))],
    ['n is null; pass a whole number.', () => requireCount('n', read('null'))],
    ['p is true; pass a number in [0, 1].', () => requireProbability('p', read('true'))],
    ['base is an object; pass a number such as 2.', () => requireBase(read('[2]'))],
    ['x is null; pass an array of numbers.', () => requireNumbers('x', read('null'))],
    ['x is "12"; pass an array of numbers.', () => requireNumbers('x', read('"12"'))],
    ['x is an object; pass an array of numbers.', () => requireNumbers('x', read('{}'))],
    ['x is an object; pass an array of numbers.', () => requireNumbers('x', read('{"length": "2"}'))],
    ['x[1] is "2"; every entry must be a number.', () => requireNumbers('x', read('[1, "2"]'))],
    ['x[0] is null; every entry must be a number.', () => requireNumbers('x', read('[null]'))],
    ['w is 5; pass an array of numbers.', () => requireWeights('w', read('5'))],
  ])('%s', (message, run) => {
    expect(run).toThrow(new TypeError(message));
  });
});
