import { describe, expect, it } from 'vitest';
import { readExpression } from '@/verification/readExpression.ts';
import { readFixture } from '../reference/fixture.ts';

/** JavaScript's own opinion; tests may run text, the page may not. */
const run = (text: string, x: number, y: number): unknown =>
  // oxlint-disable-next-line no-new-func
  new Function('x', 'y', `return ${text};`)(x, y);

const written = readFixture('newton').cases.flatMap(({ input }) =>
  [input['js_f'], input['js_df'], input['js_F'], input['js_J']]
    .flat(2)
    .filter((text): text is string => typeof text === 'string'),
);
const shapes = [
  '2',
  '.5e1',
  '1e-8*x',
  '2.5E+2 - x',
  'x - y - 1',
  'x / y / 2',
  'x - (y - 1)',
  '2 * x + 3 * y',
  '2 ** 3 ** 2',
  '2 ** -x',
  '-x * -y',
  '- - x',
  '+x',
  '(-x) ** 3',
  '-(x ** 2)',
  '((x))',
  'Math.PI * x + Math.E',
  'Math.atan2(y, x)',
  'Math.pow(x, 3) - Math.hypot(x, y)',
  'Math.tanh(Math.exp(-x) + 1) ** 2',
];

describe('readExpression gives what JavaScript gives', () => {
  it.each([...new Set([...written, ...shapes])])('%s', (text) => {
    const formula = readExpression(text);
    for (const [x, y] of [
      [0.75, 1.5],
      [-2, 0.3],
      [0, -1],
    ] as const) {
      expect(formula({ x, y })).toBe(run(text, x, y));
    }
  });
  it('for many formulas of the files', () => {
    expect(new Set(written).size).toBeGreaterThan(30);
  });
});

describe('readExpression refuses', () => {
  it.each([
    ['', 'the formula "" has its end where a number, a name or a bracket was expected'],
    ['x +', 'the formula "x +" has its end where a number, a name or a bracket was expected'],
    ['(x', 'the formula "(x" has its end where ")" was expected'],
    ['x)', 'the formula "x)" has ")" (token 2) where the end was expected'],
    ['x y', 'the formula "x y" has "y" (token 2) where the end was expected'],
    ['x; y', 'the formula "x; y" has ";" (token 2) where the end was expected'],
    ['Math.exp', 'the formula "Math.exp" has its end where "(" was expected'],
    ['Math.exp(x', 'the formula "Math.exp(x" has its end where ")" was expected'],
    ['Math.random()', 'Math.random in "Math.random()" is not a known function'],
    ['globalThis.fetch(x)', 'globalThis.fetch in "globalThis.fetch(x)" is not a known function'],
    ['x.constructor(1)', 'x.constructor in "x.constructor(1)" is not a known function'],
    ['x = 1', 'the formula "x = 1" has "=" (token 2) where the end was expected'],
    ['[x]', 'the formula "[x]" has "[" (token 1) where a number, a name or a bracket was expected'],
  ])('%j', (text, message) => {
    expect(() => readExpression(text)).toThrow(new Error(message));
  });
  it('a variable that is not given, when it is asked for', () => {
    expect(() => readExpression('x + z')({ x: 1 })).toThrow(
      new Error('the formula has an unknown variable z'),
    );
    expect(() => readExpression('toString')({ x: 1 })).toThrow('unknown variable toString');
  });
});
