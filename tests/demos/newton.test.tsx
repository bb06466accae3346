import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/newton/Figure.tsx';
import { newton } from '@/demos/newton/index.ts';
import { rightDigits } from '@/demos/newton/rightDigits.ts';
import { tangents } from '@/demos/newton/tangents.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = newton;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('newton').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));

describe('the numbers of the sheet (outline D1)', () => {
  it.each([
    [1, '1.50000000000', '8.6e-2'],
    [2, (17 / 12).toFixed(11), '2.5e-3'],
    [3, '1.41421568627', '2.1e-6'],
    [4, '1.41421356237', '1.6e-12'],
  ])('from 1, after %d steps: x = %s, error %s', (steps, x, error) => {
    const readouts = measure({ x0: 1, steps });
    expect(Number(readouts['x']).toFixed(11)).toBe(x);
    expect(Number(readouts['error']).toExponential(1)).toBe(error);
  });

  it('x₄ to fourteen decimals', () => {
    expect(Number(measure({ x0: 1, steps: 4 })['x']).toFixed(14)).toBe('1.41421356237469');
  });

  it('from 0 it would divide by zero: no next value, however many steps', () => {
    expect(measure({ x0: 0, steps: 0 })).toEqual({ x: 0, error: Math.SQRT2 });
    for (const steps of [1, 8]) expect(measure({ x0: 0, steps })).toEqual({ x: NaN, error: NaN });
    expect(frameAt({ x0: 0, steps: 5 }).brokenAt).toBe(1);
    expect(frameAt({ x0: 0, steps: 0 }).brokenAt).toBeUndefined();
  });

  it.each([-3, -1.4, -1, -0.5, -0.2])('from %d it converges to −√2', (x0) => {
    const { x, error } = measure({ x0, steps: 8 });
    // Two doubles from the root at most: one rounding of the last step and one of the root itself.
    expect(Math.abs(Number(x) + Math.SQRT2)).toBeLessThanOrEqual(2 * 2 ** -52);
    expect(error).toBe(Math.abs(Number(x) + Math.SQRT2));
  });

  it('the error is squared: each is the one before, squared, over twice the guess', () => {
    const { guesses } = frameAt({ x0: 3 });
    // Later ones are lost in the rounding of x itself, 2e-16.
    for (const k of [0, 1, 2, 3]) {
      const [{ x, error }, next] = [guesses[k]!, guesses[k + 1]!];
      expect(next.error / (error ** 2 / (2 * x))).toBeCloseTo(1, 6);
    }
  });
});

describe('presets', () => {
  it.each([
    ['one', 17 / 12 - 1 / 408],
    ['negative', -2.25 + (2.25 ** 2 - 2) / 4.5],
    ['near-zero', (0.15 / 2 + 1 / 0.15) / 2 + 1 / (0.15 / 2 + 1 / 0.15)],
  ])('%s stands at %d', (preset, x) => {
    // A few roundings of numbers below 7.
    expect(measure({ preset })['x']).toBeCloseTo(x, 13);
  });

  it('zero has nowhere to go', () => {
    expect(measure({ preset: 'zero' })['x']).toBeNaN();
  });
});

describe('what is drawn', () => {
  it('a tangent touches the curve at its guess and meets the axis at the next', () => {
    const frame = frameAt({ x0: 3, steps: 3 });
    const drawn = tangents(frame, [-3.4, 3.4]);
    expect(drawn).toHaveLength(3);
    drawn.forEach(({ line: [[x, y], [next, zero]] }, k) => {
      expect(y).toBe(x * x - 2);
      expect(next).toBe(frame.guesses[k + 1]!.x);
      expect(zero).toBeCloseTo(0, 12);
    });
  });

  it('a flat tangent runs from edge to edge, one wholly outside is left out', () => {
    expect(tangents(frameAt({ x0: 0, steps: 3 }), [-3.4, 3.4]).map(({ line }) => line)).toEqual([
      [
        [-3.4, -2],
        [3.4, -2],
      ],
    ]);
    expect(tangents(frameAt({ x0: 0.05, steps: 3 }), [-3.4, 3.4]).map(({ k }) => k)).toEqual([0]);
  });

  it.each([
    [1.5, '1.', '500000000000000'],
    [17 / 12, '1.41', '6666666666667'],
    [10.5, '', '10.500000000000000'],
    [-1.5, '', '-1.500000000000000'],
  ])('the right digits of %d are %s', (x, right, wrong) => {
    expect(rightDigits(x, Math.SQRT2)).toEqual({ right, wrong });
  });

  it('the right digits of a negative guess carry its sign', () => {
    expect(rightDigits(-1.5, -Math.SQRT2).right).toBe('-1.');
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['one', 'near-zero', 'zero'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const x0 of [-3, -0.05, 0, 1e-9, 1e-200, 1e-308, 5e-324, 0.05, Math.SQRT2, 3])
      for (const steps of [0, 1, 4, 8])
        expect(draw({ x0, steps }, width)).not.toMatch(/NaN|undefined|Infinity|e\+/);
  });

  it('says what is out of the picture and what does not exist', () => {
    expect(draw({ x0: 0.05, steps: 1 })).toContain(text[locale].outside('x₁', '20.03'));
    expect(draw({ x0: 0, steps: 1 })).toContain(text[locale].broken);
    expect(draw({ x0: 0, steps: 0 })).not.toContain(text[locale].broken);
  });

  it('says the numbers in words and in a table', () => {
    const words = text[locale];
    expect(newton.summarise(frameAt({ x0: 1 }), words, locale)).toContain('1.414216');
    expect(newton.summarise(frameAt({ x0: 0 }), words, locale)).toBe(words.brokenSummary('0.00', '1'));
    const { columns, rows } = newton.tabulate(frameAt({ x0: 1 }), words, locale);
    expect(rows).toHaveLength(9);
    expect(rows[1]).toEqual(['1', '1.500000000000000', '0.09']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['x0', 1, 'ArrowRight', 1.05],
    ['x0', 0.05, 'ArrowLeft', 0],
    ['x0', 1, 'PageUp', 1.6],
    ['x0', 1, 'Home', -3],
    ['x0', 1, 'End', 3],
    ['steps', 3, 'ArrowLeft', 2],
    ['steps', 3, 'PageUp', 4],
    ['steps', 3, 'End', 8],
  ] as const)('%s = %d, %s goes to %d', (name, value, key, to) => {
    const { min, max, step } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
