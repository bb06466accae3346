import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/optimal-discriminator/Figure.tsx';
import { optimalDiscriminator } from '@/demos/optimal-discriminator/index.ts';
import { undefinedStretches } from '@/demos/optimal-discriminator/undefinedStretches.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = optimalDiscriminator;
const measure = (props: Readonly<Record<string, unknown>>) =>
  findDemo('optimal-discriminator').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));

describe('the numbers of the sheets (outline D10, D11)', () => {
  it.each([
    [0, '-1.386294'],
    [1, '-1.163451'],
    [2, '-0.712633'],
    [4, '-0.120854'],
  ])('at μ = %d the best discriminator earns %s = 2 JS − 2 ln 2', (mu, printed) => {
    const { value, js } = measure({ mu });
    expect(Number(value).toFixed(6)).toBe(printed);
    // Two quadratures of 1e-13.
    expect(2 * Number(js) - 2 * Math.LN2).toBeCloseTo(Number(value), 11);
  });

  it.each([
    [1, '0.397973', '0.602027'],
    [2, '0.449600', '1.550400'],
    [4, '0.137195', '3.862805'],
    [6, '0.012453', '5.987547'],
    [8, '0.000393', '7.999607'],
  ])('at μ = %d the generator feels %s, %s and 1', (mu, saturating, nonSaturating) => {
    const shown = measure({ mu });
    expect(Number(shown['saturating']).toFixed(6)).toBe(saturating);
    expect(Number(shown['non-saturating']).toFixed(6)).toBe(nonSaturating);
    expect(shown['wasserstein']).toBe(1);
  });

  it('D* is σ(μ²/2 − μx) everywhere on the line', () => {
    for (const mu of [0, 2, 8])
      for (const { x, d } of frameAt({ mu }).places) {
        const sigma = 1 / (1 + Math.exp(mu * x - (mu * mu) / 2));
        // The exponent reaches 64 and carries its rounding.
        expect(Math.abs(d - sigma)).toBeLessThanOrEqual(1e-12 * sigma);
      }
  });

  it('equal laws pull nowhere', () => {
    expect(measure({ mu: 0 })).toMatchObject({ wasserstein: 0, saturating: expect.closeTo(0, 12) });
    expect(measure({ mu: 0, law: 'triangle' })).toMatchObject({ wasserstein: 0, saturating: 0, js: 0 });
  });
});

describe('laws of finite support', () => {
  it('apart: the value is 0 and the saturating gradient too, exactly; W₁ still pulls', () => {
    expect(measure({ preset: 'disjoint' })).toEqual({
      value: 0,
      js: Math.LN2,
      saturating: 0,
      'non-saturating': NaN,
      wasserstein: 1,
    });
  });

  it('overlapping: the saturating gradient is the slope of the value', () => {
    const at = (mu: number) => Number(measure({ mu, law: 'triangle' })['value']);
    for (const mu of [0.5, 1.3, 3.1])
      // A central difference over 2e-4 of a smooth stretch: about 1e-8 and JS's rounding over the step.
      expect(measure({ mu, law: 'triangle' })['saturating']).toBeCloseTo(
        (at(mu + 1e-4) - at(mu - 1e-4)) / 2e-4,
        6,
      );
  });

  it('D* is 1, 0 or undefined where the laws do not overlap, and every gap is dashed from neighbour to neighbour', () => {
    const { places } = frameAt({ law: 'triangle', mu: 5 });
    for (const { x, d } of places) {
      if (Math.abs(x) < 2) expect(d).toBe(1);
      else if (Math.abs(x - 5) < 2) expect(d).toBe(0);
      else expect(d).toBeNaN();
    }
    const [left, middle, right, ...none] = undefinedStretches(places);
    expect(none).toEqual([]);
    expect([left?.[0], left?.[1][1]]).toEqual([[-4, 1], 1]);
    expect([middle?.[0][1], middle?.[1][1]]).toEqual([1, 0]);
    expect([right?.[0][1], right?.[1]]).toEqual([0, [12, 0]]);
    expect(undefinedStretches(frameAt({}).places)).toEqual([]);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['start', 'far', 'disjoint'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined\b(?!<)|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const given of [{ mu: 0 }, { mu: 8 }, { law: 'triangle', mu: 0 }, { law: 'triangle', mu: 4 }])
      expect(draw(given, width)).not.toMatch(/NaN|undefined\b(?!<)|Infinity/);
  });

  it('says where there is no gradient, and where D* is free', () => {
    expect(draw(presets.disjoint)).toContain(text[locale].noGradient);
    expect(draw(presets.disjoint)).toContain(text[locale].anyValue);
    expect(draw({})).not.toContain(text[locale].anyValue);
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameAt({});
    const words = text[locale];
    expect(optimalDiscriminator.summarise(frame, words, locale)).toContain('−0.713');
    const { columns, rows } = optimalDiscriminator.tabulate(frame, words, locale);
    expect(rows).toHaveLength(17);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    [2, 'ArrowRight', 2.05],
    [2, 'PageUp', 2.8],
    [2, 'Home', 0],
    [2, 'End', 8],
  ] as const)('μ = %d, %s goes to %d', (value, key, to) => {
    const { min, max, step } = params.mu;
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
