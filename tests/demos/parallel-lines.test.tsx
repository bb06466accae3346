import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/parallel-lines/Figure.tsx';
import { parallelLines } from '@/demos/parallel-lines/index.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = parallelLines;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('parallel-lines').measureAt(props);

describe('exact distances (outline D24; WGAN, Example 1)', () => {
  it.each([-1, -0.5, 0.25, 1, 0.01, -2])(
    'θ = %d: W₁ = |θ|, JS = log 2, TV = 1, KL = ∞ both ways',
    (theta) => {
      expect(measure({ theta })).toEqual({
        w1: Math.abs(theta),
        js: Math.LN2,
        tv: 1,
        kl: Infinity,
        'reverse-kl': Infinity,
      });
    },
  );

  it('θ = 0: all 0', () => {
    expect(measure({ theta: 0 })).toEqual({ w1: 0, js: 0, tv: 0, kl: 0, 'reverse-kl': 0 });
  });

  it('W₁ has slope −1 left of 0 and 1 right of it; the others have none', () => {
    const { curve } = model(startValues(params, {}));
    for (const [i, row] of curve.entries()) {
      const before = curve[i - 1];
      if (!before) continue;
      // θ moves in fortieths: the differences carry one rounding.
      expect((row.w1 - before.w1) * 40).toBeCloseTo(row.theta <= 0 ? -1 : 1, 12);
      if (row.theta !== 0 && before.theta !== 0)
        expect([row.js - before.js, row.tv - before.tv]).toEqual([0, 0]);
    }
  });
});

describe('two samples of the same segment (outline D24)', () => {
  // Simulated means of the sheet. Over this many seeds the standard error of the mean is below 4 % of it (one value
  // spreads by about 40 %), so 12 % is three of them.
  it.each([
    [64, 0.0572, 120],
    [256, 0.0282, 120],
    [1024, 0.0143, 120],
  ])('of %d points stand %d apart on average, and never 0', (samples, mean, seeds) => {
    const values = Array.from({ length: seeds }, (_, seed) =>
      Number(measure({ theta: 0, sampled: true, samples, seed })['w1']),
    );
    expect(Math.min(...values)).toBeGreaterThan(0);
    const average = values.reduce((sum, value) => sum + value, 0) / seeds;
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.12);
  });

  it('are the same for the same seed, and others for another', () => {
    const at = (seed: number) => measure({ theta: 0, sampled: true, seed })['w1'];
    expect(at(7)).toBe(at(7));
    expect(at(7)).not.toBe(at(8));
  });

  it('are never nearer than the segments are', () => {
    for (const theta of [-2, -0.3, 0.05, 1]) {
      expect(Number(measure({ theta, sampled: true })['w1'])).toBeGreaterThanOrEqual(Math.abs(theta));
    }
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) => {
    const frame = model(startValues(params, state));
    return renderToString(<Figure frame={frame} words={text[locale]} locale={locale} width={width} />);
  };

  it.each(['apart', 'together', 'sampled'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const theta of [-2, 0, 2])
      expect(draw({ theta, sampled: true }, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws no more moves than can be told apart', () => {
    const moves = (samples: number) =>
      draw({ sampled: true, samples }).split('<g class="em-moves">')[1]?.split('</g>')[0];
    expect(moves(64)?.match(/<line/g)).toHaveLength(64);
    expect(moves(1024)?.match(/<line/g)).toHaveLength(64);
    expect(moves(8)?.match(/<line/g)).toHaveLength(8);
  });

  it('says the numbers in words and in a table', () => {
    const frame = model(startValues(params, { theta: 0.5 }));
    expect(parallelLines.summarise(frame, text[locale], locale)).toContain('∞');
    const { columns, rows } = parallelLines.tabulate(frame, text[locale], locale);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.map(([theta]) => theta)).toContain(0);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['ArrowRight', 0.51],
    ['ArrowLeft', 0.49],
    ['PageUp', 0.9],
    ['PageDown', 0.1],
    ['Home', -2],
    ['End', 2],
  ])('%s goes to %d', (key, to) => {
    const { min, max, step } = params.theta;
    expect(keyMove(key, { value: 0.5, min, max, step })).toBe(to);
  });
});
