import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Figure } from '@/demos/critic-1d/Figure.tsx';
import { critic1d } from '@/demos/critic-1d/index.ts';
import { showPower } from '@/ui/showPower.ts';
import { specsOf } from '@/demos/critic-1d/model/specsOf.ts';
import { withTrained } from '@/demos/critic-1d/model.ts';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { normalSampleGradients } from '@/math/index.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = critic1d;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('critic-1d').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));

describe('N(−5, 1) real, N(5, 1) generated (outline D29): D* = σ(−10x), f* = −x', () => {
  it.each([
    [5, 1.9287498479639178e-22, 1.9287498479639177e-21, 10],
    [0, 0.5, 5, 5],
    [3, 9.357622968839299e-14, 9.357622968839298e-13, 10],
  ])('x = %d', (x, d, saturating, nonSaturating) => {
    const shown = measure({ x });
    // Relative: a handful of roundings; the small numbers carry their exponent's as well.
    expect(Number(shown['d']) / d).toBeCloseTo(1, 12);
    expect(Number(shown['d-gradient']) / saturating).toBeCloseTo(1, 12);
    expect(Number(shown['ns-gradient']) / nonSaturating).toBeCloseTo(1, 11);
    expect(shown['critic-slope']).toBe(-1);
    expect(shown['w1']).toBe(10);
    expect(frameAt({ x }).probe.f).toBe(-x + 0);
  });

  it('JS is ln 2 to the eye, and less', () => {
    const js = Number(measure({})['js']);
    // Between laws this far apart the overlap is about 1e-6.
    expect(js).toBeCloseTo(Math.LN2, 5);
    expect(js).toBeLessThan(Math.LN2);
  });
});

describe('other laws', () => {
  it('equal ones: D* = ½ everywhere, nothing pulls', () => {
    expect(measure({ preset: 'same' })).toMatchObject({
      'd-gradient': 0,
      'ns-gradient': 0,
      'critic-slope': 0,
      d: 0.5,
      w1: 0,
      js: expect.closeTo(0, 12),
    });
  });

  it.each([
    { m1: -2, m2: 2, s2: 2.5 },
    { m1: 3, m2: -1, s1: 2 },
    { m1: 0, m2: 0, s1: 0.5 },
  ])('%o: f* rises and falls with slope 1 as the distribution functions say', (given) => {
    const { places, p, q } = frameAt(given);
    for (const [k, { x, f }] of places.entries()) {
      const next = places[k + 1];
      if (!next || next.x - x < 1e-9) continue;
      const slope = (next.f - f) / (next.x - x);
      // The differences carry the rounding of f over a step of an eighth.
      expect(slope).toBeCloseTo(-normalSampleGradients((x + next.x) / 2, p, q).wasserstein, 9);
    }
  });

  it('the logarithms are those of the gradients, and go on where those underflow', () => {
    for (const x of [-9, -1, 0.3, 5, 8]) {
      const { probe, saturating, nonSaturating } = frameAt({ x, s2: 2 });
      expect(10 ** probe.logSaturating / saturating).toBeCloseTo(1, 10);
      expect(10 ** probe.logNonSaturating / nonSaturating).toBeCloseTo(1, 10);
    }
    const far = frameAt({ m1: -8, s1: 0.3, m2: 8, s2: 0.3, x: 8 });
    expect(far.saturating).toBe(0);
    // ln D* = −16²/(2·0.3²), slope 16/0.3².
    expect(far.probe.logSaturating).toBeCloseTo((-1422.2222222222222 + Math.log(16 / 0.09)) / Math.LN10, 9);
    expect(showPower(far.probe.logSaturating, 'en')).toMatch(/× 10⁻⁶¹⁶$/);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['paper', 'widths', 'same'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const given of [
      { s1: 0.3, s2: 3 },
      { m1: 8, m2: -8, x: -10 },
      { m1: 1, m2: 1, x: 1 },
    ])
      expect(draw(given, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameAt({});
    expect(critic1d.summarise(frame, text[locale], locale)).toContain('1.93 × 10⁻²¹');
    const { columns, rows } = critic1d.tabulate(frame, text[locale], locale);
    expect(rows).toHaveLength(21);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('nets beside the optima', () => {
  /** After a few updates, by the reference: what thousands come to is tested where there is time. */
  const trained = async (given: object) => {
    const values = startValues(params, given);
    const [discriminator, critic] = await Promise.all(
      Object.values(specsOf(values)).map((spec) => {
        const engine = createReferenceEngine({ ...spec, batchSize: 16 });
        for (let made = 0; made < 5; made += 1) engine.criticStep();
        return engine.state();
      }),
    );
    return withTrained(model(values), values, { updates: 5, discriminator: discriminator!, critic: critic! });
  };

  it.each(locales)('are drawn with names of their own (%s)', async (locale) => {
    const words = text[locale];
    for (const given of [{}, { held: 'clip-0.01', x: -10 }, { m1: 2, m2: 2, s1: 0.3, s2: 3 }]) {
      const frame = await trained(given);
      for (const width of [324, 720]) {
        const markup = renderToString(<Figure {...{ frame, words, locale, width }} />);
        expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        expect(markup.match(/em-trained/g)).toHaveLength(5);
        expect(markup).toContain(words.trainedDiscriminator);
        expect(markup).toContain(words.trainedCritic);
      }
      expect(critic1d.summarise(frame, words, locale)).not.toMatch(/NaN|undefined/);
    }
  });

  it('are measured against them: no bound beyond JS, no distance below 0, none before there are nets', async () => {
    const shown = critic1d.measure(await trained({ m1: -1, m2: 1 }));
    expect(Number(shown['js-bound'])).toBeLessThan(Number(shown.js));
    expect(Number(shown['d-error'])).toBeGreaterThan(0);
    expect(Number(shown['d-error'])).toBeLessThan(1);
    expect(Number(shown['slope-error'])).toBeGreaterThan(0);
    for (const name of [
      'trained-d-gradient',
      'trained-slope',
      'estimate',
      'js-bound',
      'd-error',
      'slope-error',
    ])
      expect(measure({})[name]).toBeNaN();
  });
});

describe('the keyboard help', () => {
  it.each([
    ['x', 5, 'ArrowRight', 5.1],
    ['x', 5, 'PageDown', 3],
    ['x', 5, 'Home', -10],
    ['m1', -5, 'PageUp', -3.4],
    ['m2', 5, 'End', 8],
    ['s1', 1, 'ArrowLeft', 0.95],
    ['s2', 1, 'PageUp', 1.25],
  ] as const)('%s = %d, %s goes to %d', (name, value, key, to) => {
    const { min, max, step } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
