import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/noise/Figure.tsx';
import { noise } from '@/demos/noise/index.ts';
import { picture } from '@/demos/noise/picture.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = noise;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('noise').measureAt(props);
const frameOf = (state: object) => model(startValues(params, state));

describe('two point masses under one noise (outline D7)', () => {
  // Six digits of the sheet.
  it.each([
    [0.1, 0.693146],
    [0.5, 0.336831],
    [1, 0.111421],
  ])('θ = 1, σ = %d: JS = %d', (sigma, js) => {
    expect(measure({ theta: 1, sigma })['js']).toBeCloseTo(js, 6);
  });

  it('without noise: JS at log 2, no slope, W₁ = θ', () => {
    for (const theta of [0.1, 1, 4])
      expect(measure({ theta, sigma: 0 })).toEqual({
        js: Math.LN2,
        'js-slope': 0,
        w1: theta,
        smear: 0,
      });
  });

  it('W₁ is θ whatever the noise', () => {
    for (const theta of [0.1, 1, 2.5, 4])
      for (const sigma of [0.05, 0.5, 1.5]) expect(measure({ theta, sigma })['w1']).toBe(theta);
  });

  it('JS hangs on θ/σ alone', () => {
    for (const [theta, sigma] of [
      [2, 1],
      [1, 0.5],
      [0.5, 0.25],
    ])
      expect(measure({ theta, sigma })['js']).toBeCloseTo(0.3368308203, 10);
  });

  // Slopes of the sheet's D8 for σ = 1; those at θ/σ are 1/σ as steep.
  it.each([
    [1, 1, 0.198986],
    [2, 1, 0.2248],
    [4, 1, 0.068597],
    [3, 0.5, 0.0062266 * 2],
    [4, 0.5, 0.00019644 * 2],
  ])('θ = %d, σ = %d: dJS/dθ = %d', (theta, sigma, slope) => {
    expect(measure({ theta, sigma })['js-slope']).toBeCloseTo(slope, 6);
  });

  it('the slope is that of JS', () => {
    const h = 1e-4;
    const js = (theta: number) => Number(measure({ theta, sigma: 0.6 })['js']);
    for (const theta of [0.3, 1, 2])
      // A central difference errs by h²/6 |JS‴| < 1e-8, and by rounding of 1e-13/h.
      expect(
        Math.abs(
          (js(theta + h) - js(theta - h)) / (2 * h) - Number(measure({ theta, sigma: 0.6 })['js-slope']),
        ),
      ).toBeLessThan(2e-8);
  });

  it('the noise itself carries a mass by σ√(2/π), no farther than σ (Arjovsky & Bottou, Lemma 4)', () => {
    for (const sigma of [0.05, 0.5, 1.5]) {
      const smear = Number(measure({ sigma })['smear']);
      expect(smear).toBeCloseTo(sigma * Math.sqrt(2 / Math.PI), 14);
      expect(smear).toBeLessThan(sigma);
    }
  });
});

describe('the picture under noise', () => {
  it('is clean without noise, and strays in proportion to σ', () => {
    expect(frameOf({ sigma: 0 }).pixels).toEqual(picture.pixels);
    const stray = (sigma: number) => frameOf({ sigma }).pixels.map((pixel, k) => pixel - picture.pixels[k]!);
    const [one, half] = [stray(1), stray(0.5)];
    for (const [k, distance] of one.entries()) expect(half[k]).toBeCloseTo(distance / 2, 14);
  });

  it('strays by about σ', () => {
    const strays = frameOf({ sigma: 1 }).pixels.map((pixel, k) => pixel - picture.pixels[k]!);
    const spread = Math.sqrt(strays.reduce((sum, stray) => sum + stray ** 2, 0) / strays.length);
    // 132 draws: the spread has a standard error of 1/√264 = 0.06; three of them.
    expect(Math.abs(spread - 1)).toBeLessThan(0.19);
  });
});

describe.each(locales)('the figure (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameOf(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['bare', 'half', 'far'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const theta of [0.1, 4])
      for (const sigma of [0, 0.05, 1.5])
        expect(draw({ theta, sigma }, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameOf({ sigma: 0.5 });
    expect(noise.summarise(frame, text[locale], locale)).toContain('0.337');
    const { columns, rows } = noise.tabulate(frame, text[locale], locale);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.map(([sigma]) => sigma)).toContain(0.5);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['theta', 'ArrowRight', 1.05],
    ['theta', 'PageUp', 1.4],
    ['theta', 'Home', 0.1],
    ['theta', 'End', 4],
    ['sigma', 'ArrowLeft', 0.45],
    ['sigma', 'PageDown', 0.35],
    ['sigma', 'Home', 0],
    ['sigma', 'End', 1.5],
  ] as const)('%s, %s goes to %d', (name, key, to) => {
    const { min, max, step, default: value } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
