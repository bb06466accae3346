import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { contours, depths } from '@/demos/mle/bowl.ts';
import { Figure } from '@/demos/mle/Figure.tsx';
import { mle } from '@/demos/mle/index.ts';
import { sizes } from '@/demos/mle/params.ts';
import { findDemo } from '@/demos/registry.ts';
import { normalKl } from '@/math/index.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = mle;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('mle').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));
const at = (given: Readonly<Record<string, unknown>>, name: string) => Number(measure(given)[name]);

describe('the numbers of the sheet (outline D4)', () => {
  it('KL(N(0, 1) ‖ N(m, s²)) = ln s + (1 + m²)/(2s²) − ½: 0.443147 at (1, 2)', () => {
    expect(at({ m: 1, s: 2 }, 'kl').toFixed(6)).toBe('0.443147');
    expect(at({ m: 0, s: 1 }, 'kl')).toBe(0);
    for (const [m, s] of [
      [0.5, 0.7],
      [-3, 3],
      [2.5, 0.05],
    ] as const)
      expect(at({ m, s }, 'kl') / (Math.log(s) + (1 + m * m) / (2 * s * s) - 0.5)).toBeCloseTo(1, 12);
  });

  it('the cross-entropy is KL plus what does not hang on the bell, ½ ln 2πe', () => {
    for (const [m, s] of [
      [1, 2],
      [0, 1],
      [-0.4, 0.6],
    ])
      expect(at({ m, s }, 'cross-entropy') - at({ m, s }, 'kl')).toBeCloseTo(
        0.5 * Math.log(2 * Math.PI * Math.E),
        14,
      );
  });

  it('the mean log-likelihood is the mean of the log densities of the samples', () => {
    const { samples } = frameAt({ n: 5 });
    const sum = samples.reduce(
      (total, x) => total - (x - 1) ** 2 / 8 - Math.log(2 * Math.sqrt(2 * Math.PI)),
      0,
    );
    expect(at({ n: 5, m: 1, s: 2 }, 'log-likelihood')).toBeCloseTo(sum / 5, 14);
  });

  it.each([2, 5, 20, 2000])('of %d samples the best bell has their mean and their 1/n variance', (n) => {
    const { samples, best } = frameAt({ n });
    const mean = samples.reduce((sum, x) => sum + x, 0) / n;
    const variance = samples.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
    // Sums of up to 2,000 terms of size 1.
    expect(best.mean).toBeCloseTo(mean, 12);
    expect(best.sd ** 2).toBeCloseTo(variance, 12);
    const highest = at({ n, m: best.mean, s: best.sd }, 'log-likelihood');
    for (const [dm, ds] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
      [0.01, -0.01],
    ] as const)
      expect(at({ n, m: best.mean + dm, s: best.sd + ds }, 'log-likelihood')).toBeLessThan(highest);
  });

  it('one sample: the narrower the bell on it, the greater the likelihood, without end', () => {
    const { samples, best } = frameAt({ n: 1 });
    expect(best).toEqual({ mean: samples[0], sd: 0 });
    const on = (s: number) => at({ n: 1, m: samples[0]!, s }, 'log-likelihood');
    expect(on(0.05) - on(1)).toBeCloseTo(Math.log(20), 13);
    // And the bell that one sample likes has less and less to do with the law it came from.
    expect(at({ n: 1, m: samples[0]!, s: 0.05 }, 'kl')).toBeGreaterThan(100);
  });

  it('KL from the samples’ own distribution to a bell is ∞, however many samples and whatever the bell', () => {
    for (const given of [{}, { n: 1 }, { n: 5000 }, presets.best, { m: 0, s: 1 }])
      expect(frameAt(given).klOfSamples).toBe(Infinity);
  });

  it.each([
    [1, 2],
    [0, 1],
    [-0.5, 0.8],
  ])('at (%d, %d) the mean log-likelihood tends to minus the cross-entropy', (m, s) => {
    const gap = (n: number, seed: number) =>
      at({ m, s, n, seed }, 'log-likelihood') + at({ m, s, n, seed }, 'cross-entropy');
    const size = (n: number) =>
      Math.hypot(...Array.from({ length: 24 }, (_, seed) => gap(n, seed))) / Math.sqrt(24);
    // A standard error falls as 1/√n: by 10 from 50 to 5,000. Of 24 draws each is known to a seventh.
    const ratio = size(50) / size(5000);
    expect(ratio).toBeGreaterThan(6);
    expect(ratio).toBeLessThan(16);
  });

  it('a larger sample keeps what a smaller one had, and another seed has others', () => {
    expect([...frameAt({ n: 5000 }).samples.subarray(0, 20)]).toEqual([...frameAt({ n: 20 }).samples]);
    expect(frameAt({ seed: 8 }).samples[0]).not.toBe(frameAt({ seed: 7 }).samples[0]);
  });
});

describe('Newton’s method on the samples', () => {
  it.each([2, 3, 5, 20, 300, 5000])('comes from (1, 2) to the best bell of %d samples', (n) => {
    const { law, best } = frameAt({ n, steps: 10 });
    // The loss tells places apart to the root of its last place.
    expect(law.mean).toBeCloseTo(best.mean, 7);
    expect(law.sd).toBeCloseTo(best.sd, 7);
  });

  it('raises the likelihood with each step and keeps s above 0, from the corners too', () => {
    for (const [m, s] of [
      [1, 2],
      [3, 3],
      [-3, 0.05],
    ])
      for (const n of [1, 3, 20]) {
        const likelihoods = Array.from({ length: 11 }, (_, steps) =>
          at({ m, s, n, steps }, 'log-likelihood'),
        );
        likelihoods.slice(1).forEach((after, k) => {
          // At the top only its own last places are left.
          expect(after).toBeGreaterThanOrEqual(likelihoods[k]! - 1e-14);
        });
        for (const { sd } of frameAt({ m, s, n, steps: 10 }).way.laws) expect(sd).toBeGreaterThan(0);
      }
  });

  it('says that it turned and shortened the first step from (1, 2), where the likelihood is not concave', () => {
    const { last } = frameAt({ steps: 1 }).way;
    expect(last?.turned).toBe(true);
    expect(last?.share).toBeLessThan(1);
    expect(frameAt({ steps: 0 }).way.last).toBeUndefined();
    expect(frameAt({ steps: 10 }).way.last).toEqual({ share: 1, turned: false });
  });

  it('on one sample never settles', () => {
    const widths = frameAt({ n: 1, steps: 10 }).way.laws.map(({ sd }) => sd);
    widths.slice(1).forEach((sd, k) => expect(sd).toBeLessThan(widths[k]!));
    expect(widths.at(-1)).toBeLessThan(0.05);
  });
});

it('contours are where KL from their middle has their depth', () => {
  const law = { mean: -0.4, sd: 1.2 };
  contours(law).forEach((line, k) => {
    for (const [mean, sd] of [line[0]!, line[10]!, line[24]!, line[48]!, line[80]!])
      expect(normalKl(law, { mean, sd })).toBeCloseTo(depths[k]!, 12);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['hand', 'best', 'one', 'many'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const given of [
      { m: -3, s: 0.05, n: 1 },
      { m: 3, s: 3, n: 5000 },
      { m: 0, s: 1, n: 60, steps: 10 },
      { m: 3, s: 0.05, n: 1, steps: 10 },
      { n: 61, seed: 9999 },
    ])
      expect(draw(given, width)).not.toMatch(/NaN|undefined|Infinity|e[+-]\d/);
  });

  it('draws a stem for each sample, or a histogram of many', () => {
    const stems = (n: number) => /mle-stems" d="([^"]*)"/.exec(draw({ n }))?.[1]?.match(/M/g)?.length;
    expect(stems(20)).toBe(20);
    expect(stems(2000)).toBeUndefined();
    expect(draw({ n: 2000 })).toContain('mle-bars');
  });

  it('says the numbers in words and in a table', () => {
    const words = text[locale];
    expect(mle.summarise(frameAt({}), words, locale)).toContain('0.443');
    expect(draw({})).toContain('∞');
    const { columns, rows } = mle.tabulate(frameAt({}), words, locale);
    expect(rows).toHaveLength(sizes.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['m', 1, 'ArrowRight', 1.05],
    ['m', 1, 'PageUp', 1.6],
    ['m', 1, 'Home', -3],
    ['s', 2, 'ArrowLeft', 1.95],
    ['s', 2, 'PageDown', 1.7],
    ['s', 2, 'End', 3],
  ] as const)('%s = %d, %s goes to %d', (name, value, key, to) => {
    const { min, max, step } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });

  it('PageUp moves the number of samples by two notches', () => {
    expect(keyMove('PageUp', { value: 0, min: 0, max: sizes.length - 1, step: 1 })).toBe(2);
  });
});
