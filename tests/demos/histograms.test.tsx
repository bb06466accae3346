import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { mended, refusalOf, swapped, withoutBin, withShare } from '@/demos/histograms/bars.ts';
import { Figure } from '@/demos/histograms/Figure.tsx';
import { fit } from '@/demos/histograms/fit.ts';
import { histograms } from '@/demos/histograms/index.ts';
import { findDemo } from '@/demos/registry.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = histograms;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('histograms').measureAt(props);
const frameOf = (state: object) => model(startValues(params, state));

describe('two bars (outline D5)', () => {
  // The sheet prints six digits.
  it('(.5, .5) against (.1, .9)', () => {
    const { kl, 'reverse-kl': reverse, js, tv, w1 } = measure({ preset: 'two' });
    expect(kl).toBeCloseTo(0.510826, 6);
    expect(reverse).toBeCloseTo(0.368064, 6);
    expect(js).toBeCloseTo(0.101749, 6);
    expect(tv).toBeCloseTo(0.4, 15);
    expect(w1).toBeCloseTo(0.4, 15);
  });

  it('(.5, .5) against (0, 1): KL = ∞, reverse log 2, JS .215762, TV .5', () => {
    const { kl, 'reverse-kl': reverse, js, tv } = measure({ preset: 'empty' });
    expect(kl).toBe(Infinity);
    expect(reverse).toBe(Math.LN2);
    expect(js).toBeCloseTo(0.215762, 6);
    expect(tv).toBe(0.5);
  });

  it('weights are divided by their own sum', () => {
    expect(measure({ p: [7, 7], q: [2, 18] })).toEqual(measure({ p: [1, 1], q: [1, 9] }));
  });
});

describe('what each bin adds', () => {
  it.each([presets.two, presets.even])('sums to either divergence: %j', (state) => {
    const frame = frameOf(state);
    if (frame.view !== 'bars') throw new Error('These are bars.');
    const sum = (pick: 'forward' | 'reverse') => frame.bins.reduce((all, bin) => all + bin[pick], 0);
    // A handful of roundings of terms up to 1.
    expect(sum('forward')).toBeCloseTo(frame.kl, 14);
    expect(sum('reverse')).toBeCloseTo(frame.reverseKl, 14);
  });

  it('is infinite in the emptied bin alone, and nothing in a bin empty on both sides', () => {
    const frame = frameOf({ p: [0.5, 0.5, 0], q: [0, 1, 0] });
    if (frame.view !== 'bars') throw new Error('These are bars.');
    expect(frame.bins.map(({ forward }) => forward)).toEqual([Infinity, 0.5 * Math.log(0.5), 0]);
    expect(frame.bins.map(({ reverse }) => reverse)).toEqual([0, Math.LN2, 0]);
  });

  it('disjoint bars: both KLs ∞, JS log 2, TV 1, and W₁ alone tells how far', () => {
    const far = measure({ preset: 'apart' });
    expect(far).toMatchObject({ kl: Infinity, 'reverse-kl': Infinity, js: Math.LN2, tv: 1 });
    const near = measure({ p: [0.6, 0.4, 0, 0, 0], q: [0, 0, 0.4, 0.6, 0] });
    expect({ ...near, w1: 0 }).toEqual({ ...far, w1: 0 });
    expect(Number(near['w1'])).toBeLessThan(Number(far['w1']));
  });
});

describe('bins change places', () => {
  const { p, q } = presets.even;

  it.each([
    [0, 1],
    [1, 3],
    [0, 4],
  ])('%d and %d: KL, JS and TV stay, W₁ does not', (a, b) => {
    const [before, after] = [measure({ p, q }), measure({ ...swapped({ p: p!, q: q! }, a, b) })];
    for (const name of ['kl', 'reverse-kl', 'js', 'tv'])
      // The same terms in another order.
      expect(after[name]).toBeCloseTo(Number(before[name]), 14);
    expect(Math.abs(Number(after['w1']) - Number(before['w1']))).toBeGreaterThan(0.1);
  });
});

describe('a hand on one bar', () => {
  it('moves the others in proportion', () => {
    expect(withShare([0.5, 0.3, 0.2], 0, 0.2)).toEqual([0.2, 0.48, 0.32]);
    expect(withShare([3, 1], 1, 0.9)).toEqual([0.1, 0.9]);
  });
  it('empties it, and never all', () => {
    expect(withShare([0.5, 0.5], 0, 0)).toEqual([0, 1]);
    expect(withShare([1, 0, 0], 0, 0)).toEqual([0, 0.5, 0.5]);
    expect(withShare([5], 0, 0)).toEqual([1]);
  });
  it('stays within 0 and 1', () => {
    expect(withShare([0.5, 0.5], 0, 1.7)).toEqual([1, 0]);
    expect(withShare([0.5, 0.5], 0, -3)).toEqual([0, 1]);
  });
});

describe('lists that are no pair of laws', () => {
  it.each([
    ['lengths', { p: [1, 2, 3], q: [1, 2] }, { p: [1, 2, 3], q: [1, 2, 0] }],
    ['no-bins', { p: [], q: [] }, { p: [1], q: [1] }],
    ['empty-p', { p: [0, 0], q: [1, 1] }, { p: [0.5, 0.5], q: [1, 1] }],
    ['empty-q', { p: [1, 1], q: [0, 0] }, { p: [1, 1], q: [0.5, 0.5] }],
  ] as const)('%s: refused in words, and mended', (refusal, lists, whole) => {
    const frame = frameOf(lists);
    expect(frame).toMatchObject({ refusal, kl: NaN, w1: NaN });
    for (const locale of locales)
      expect(histograms.summarise(frame, text[locale], locale)).toBe(text[locale].refusals[refusal]);
    expect(mended(lists)).toEqual(whole);
    expect(refusalOf(mended(lists))).toBeUndefined();
  });

  it('a bin can be taken out as long as both keep something', () => {
    expect(refusalOf(withoutBin({ p: [1, 0], q: [0, 1] }, 0))).toBe('empty-p');
    expect(withoutBin({ p: [1, 2, 3], q: [4, 5, 6] }, 1)).toEqual({ p: [1, 3], q: [4, 6] });
  });
});

describe('one bell for two bumps (outline D5)', () => {
  const bell = (m: number, s: number) => measure({ view: 'bell', m, s });

  it('the numbers of the sheet', () => {
    expect(bell(0, 3.162278)['kl']).toBeCloseTo(0.461995, 6);
    expect(bell(2.98431, 1.02337)['reverse-kl']).toBeCloseTo(0.688769, 6);
    expect(bell(-2.98431, 1.02337)['reverse-kl']).toBeCloseTo(0.688769, 6);
    expect(bell(0, 2.7438)['reverse-kl']).toBeCloseTo(0.840621, 6);
  });

  it.each([
    [2, 1.5],
    [-6, 6],
    [4, 0.2],
    [0, 1],
  ])('KL(p‖q) downhill from m = %d, s = %d covers both', (m, s) => {
    const { end } = fit('forward', { m, s });
    // Half a unit of the sheet's last digit, and the millionth that an address keeps.
    expect(end.m).toBeCloseTo(0, 5);
    expect(end.s).toBeCloseTo(3.162278, 5);
  });

  it.each([
    [2, 1.5, 2.98431, 1.02337],
    [-2, 1.5, -2.98431, 1.02337],
    [6, 6, 2.98431, 1.02337],
    [-4, 0.2, -2.98431, 1.02337],
    // Between the bumps lies a third valley, flatter and less deep.
    [0, 1, 0, 2.7438],
    [1, 3, 0, 2.7438],
  ])('KL(q‖p) downhill from m = %d, s = %d ends in its own valley, at %d, %d', (m, s, toM, toS) => {
    const { end } = fit('reverse', { m, s });
    expect(Math.abs(end.m - toM)).toBeLessThan(1e-5);
    // Four printed digits in the flat valley, five at the bumps.
    expect(Math.abs(end.s - toS)).toBeLessThan(toM === 0 ? 5e-5 : 1e-5);
  });

  it.each(['forward', 'reverse'] as const)('%s never climbs on its way', (direction) => {
    const name = direction === 'forward' ? 'kl' : 'reverse-kl';
    const heights = fit(direction, { m: 1.8, s: 0.6 }).path.map(({ m, s }) => Number(bell(m, s)[name]));
    // Bells are rounded to millionths, where the slopes are a few units.
    for (const [i, height] of heights.slice(1).entries()) expect(height - heights[i]!).toBeLessThan(1e-5);
    expect(heights.at(-1)).toBeLessThan(heights[0]!);
  });

  it('stays put where it has already arrived', () => {
    const { end } = fit('reverse', { m: 2, s: 1.5 });
    expect(fit('reverse', end).end).toEqual(end);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720, chosen = 0) =>
    renderToString(<Figure {...{ locale, width, chosen }} frame={frameOf(state)} words={text[locale]} />);

  it.each(['two', 'empty', 'even', 'side'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const state of [
      presets.apart,
      { p: [1, 2, 3, 4, 5, 6], q: [6, 5, 0, 3, 2, 1e-9] },
      { p: [3], q: [3] },
      { p: [0, 0], q: [1, 2] },
      { p: [1], q: [] },
      { p: [], q: [] },
      { view: 'bell', m: -6, s: 0.2 },
      { view: 'bell', m: 6, s: 6 },
    ])
      expect(draw(state, width)).not.toMatch(/NaN|undefined|Infinity|정의되지/);
  });

  it('writes out the bin in hand, and says which bin is infinite', () => {
    expect(draw(presets.empty)).toContain('0.50 × log(0.50 / 0) = ∞');
    expect(draw(presets.empty)).toContain(text[locale].blown.forward);
    expect(draw(presets.empty, 720, 1)).not.toContain(text[locale].blown.forward);
    expect(draw(presets.two)).not.toContain('∞');
  });

  it('says the numbers in words and in a table', () => {
    for (const preset of ['two', 'apart', 'side'] as const) {
      const frame = frameOf(presets[preset]);
      expect(histograms.summarise(frame, text[locale], locale)).toMatch(/\d/);
      const { columns, rows } = histograms.tabulate(frame, text[locale], locale);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
