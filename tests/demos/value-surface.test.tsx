import renderToString from 'preact-render-to-string';
import { describe, expect, it, test } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { readUrl } from '@/demos/urlState.ts';
import { Figure } from '@/demos/value-surface/Figure.tsx';
import { valueSurface } from '@/demos/value-surface/index.ts';
import { measure } from '@/demos/value-surface/measure.ts';
import { contestants } from '@/demos/value-surface/model/contestants.ts';
import { decodeField, encodeField } from '@/demos/value-surface/model/fieldCode.ts';
import { GRID } from '@/demos/value-surface/model/grid.ts';
import { keepLatest } from '@/demos/value-surface/model/keepLatest.ts';
import { probeAt } from '@/demos/value-surface/model/probeAt.ts';
import { params, type SurfaceValues } from '@/demos/value-surface/params.ts';
import { Numbers } from '@/demos/value-surface/parts/Numbers.tsx';
import { ruleOf } from '@/demos/value-surface/parts/ruleOf.ts';
import { writtenBound } from '@/demos/value-surface/writtenBound.ts';
import { gridPoints } from '@/train/gridPoints.ts';
import { defaultCriticSpec, parseSpec } from '@/train/spec.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { contourLevels } from '@/ui/plot/contourLevels.ts';
import { locales, type Locale } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { presets, text, model } = valueSurface;
const at = (given: Partial<SurfaceValues> = {}): SurfaceValues => ({ ...startValues(params, {}), ...given });
const numbers = (props: Readonly<Record<string, unknown>>) => findDemo('value-surface').measureAt(props);

// Gulrajani et al. 2017, figure 1a, as the outline rebuilt it small (C2): critics of other seeds and of another engine. Its
// numbers are of one run each; a tenth of them is what two seeds differ by.
describe('value surfaces (outline D32)', () => {
  it.each([
    ['8gaussians', 3.9e-4, 1.015, 0.1],
    ['25gaussians', 7.2e-4, 1.042, 0.03],
    ['swissroll', 7.1e-4, 1.013, 0.04],
  ])('%s: clipped at .01 all but flat, penalised with slope 1', (dataset, flat, steep, spread) => {
    const shown = numbers({ dataset });
    expect(Number(shown['slope-clip']) / flat).toBeGreaterThan(0.75);
    expect(Number(shown['slope-clip']) / flat).toBeLessThan(1.33);
    expect(Math.abs(Number(shown['slope-gp']) - steep)).toBeLessThan(0.05);
    expect(Math.abs(Number(shown['spread-gp']) / Number(shown['slope-gp']) - spread)).toBeLessThan(0.03);
    // The penalised critic says most of W₁, the clipped one a thousandth of it.
    expect(Number(shown['estimate-gp']) / Number(shown['w1'])).toBeGreaterThan(0.5);
    expect(Number(shown['estimate-gp'])).toBeLessThan(Number(shown['w1']));
    expect(Number(shown['estimate-clip']) / Number(shown['w1'])).toBeLessThan(1e-3);
  });

  it.each([
    ['8gaussians', 0.864],
    ['25gaussians', 0.574],
    ['swissroll', 0.601],
  ])('%s: W₁ to its noisy copy is near %d', (dataset, w1) => {
    // Of 256 points instead of 1,000: more by what finite samples add, less than a quarter.
    expect(Number(numbers({ dataset })['w1']) / w1).toBeGreaterThan(0.9);
    expect(Number(numbers({ dataset })['w1']) / w1).toBeLessThan(1.25);
  });
});

describe('weights (outline D34)', () => {
  it.each(['8gaussians', '25gaussians', 'swissroll'])('%s: more than nine of ten are at ±.01', (dataset) => {
    expect(numbers({ dataset })['share-at-bound']).toBeGreaterThan(0.9);
  });

  it('a quarter to a half of them at .1 in layers of 256, nearly all at .01 and .001', () => {
    const shown = numbers({ view: 'layers' });
    expect(shown['share-wide']).toBeGreaterThan(0.25);
    expect(shown['share-wide']).toBeLessThan(0.5);
    expect(shown['share-middle']).toBeGreaterThan(0.9);
    expect(shown['share-narrow']).toBeGreaterThan(0.9);
  });

  it('of a penalised critic fill no bound: its outermost cells are its emptiest', () => {
    for (const dataset of ['8gaussians', '25gaussians', 'swissroll'] as const) {
      const { counts, shareAtBound, outside } = model(at({ dataset })).critics[1]!.measured.weights;
      const middle = counts[(counts.length - 1) / 2]!;
      expect(counts[0]! + counts.at(-1)!).toBeLessThan(middle);
      expect(shareAtBound).toBeNaN();
      const all = counts.reduce((a, b) => a + b, outside);
      // A hundredth, and what lies within the rounding of the drawn range to two digits.
      expect(outside / all).toBeLessThan(0.012);
    }
  });

  it('are all counted', () => {
    for (const { measured } of model(at()).critics)
      // 2·64 + 2·64² + 64 of a critic of 2-64-64-64-1.
      expect(measured.weights.counts.reduce((a, b) => a + b, measured.weights.outside)).toBe(8384);
  });
});

// Figure 1b left; the outline's runs (C2): +.55, −.96, −2.0, −.04 at 256, +.02, −1.27, −2.3, −.03 at 64.
describe('gradient by layer (outline D33)', () => {
  it.each([
    ['256', [0.55, -0.96, -2.0, -0.04]],
    ['64', [0.02, -1.27, -2.3, -0.03]],
  ])('width %s: c = .1, .01, .001 and the penalty', (deep, expected) => {
    const shown = numbers({ view: 'layers', deep });
    // Another seed and batch: the exploding one differs most, for it is far from its end.
    const near = [0.2, 0.06, 0.06, 0.04];
    (['wide', 'middle', 'narrow', 'gp'] as const).forEach((id, i) => {
      expect(Math.abs(Number(shown[`decades-${id}`]) - expected[i]!)).toBeLessThan(near[i]!);
    });
  });

  it('explodes at width 64 only once c is widened as √(512/64)', () => {
    expect(Math.abs(Number(numbers({ view: 'layers', deep: '64' })['decades-wide']))).toBeLessThan(0.1);
    expect(numbers({ view: 'layers', deep: '64-scaled' })['decades-wide']).toBeGreaterThan(0.3);
    const clips = contestants(at({ view: 'layers', deep: '64-scaled' })).map(({ spec }) => spec.clip);
    expect(clips.slice(0, 3).map((clip) => clip / Math.sqrt(8))).toEqual([
      expect.closeTo(0.1, 14),
      expect.closeTo(0.01, 14),
      expect.closeTo(0.001, 14),
    ]);
  });

  it('has thirteen layers, and 1 at the output of a Wasserstein critic', () => {
    for (const { measured } of model(at({ view: 'layers' })).critics) {
      expect(measured.gradients).toHaveLength(13);
      expect(measured.gradients.at(-1)).toBeCloseTo(0, 6);
    }
  });

  it('the rule of thumb is c√(n/2) a layer, cut at the picture’s edge', () => {
    const rule = (clip: number) => ruleOf({ hold: { kind: 'clip', clip }, units: 64 }, 13, [-30, 5]);
    expect(rule(0.01)).toEqual([
      [13, 0],
      [1, expect.closeTo(12 * -1.2474, 3)],
    ]);
    const [, end] = rule(0.001);
    expect(end).toEqual([1, expect.closeTo(12 * -2.2474, 3)]);
    expect(rule(10)[1]).toEqual([expect.closeTo(13 - 5 / 1.7526, 3), 5]);
    expect(rule(1 / Math.sqrt(32))[1]).toEqual([1, expect.closeTo(0, 12)]);
    expect(ruleOf({ hold: { kind: 'gp', lambda: 10 }, units: 64 }, 13, [-30, 5])).toEqual([]);
  });
});

describe('the experiments', () => {
  it('are specs that the training room accepts, at every corner of the table', () => {
    const corners: readonly Partial<SurfaceValues>[] = [
      {},
      { clip: params.clip.min, lambda: params.lambda.min, seed: params.seed.max },
      { clip: params.clip.max, lambda: params.lambda.max, dataset: 'swissroll' },
      { view: 'layers' },
      { view: 'layers', deep: '64' },
      { view: 'layers', deep: '64-scaled' },
    ];
    for (const corner of corners)
      for (const { spec } of contestants(at(corner))) expect(parseSpec(spec)).toEqual(spec);
  });

  it('are those of the paper: fixed generator, RMSProp against Adam, λ = 10', () => {
    const [clip, gp] = contestants(at());
    expect(clip!.spec).toEqual({
      ...defaultCriticSpec('wgan'),
      critic: { hidden: [64, 64, 64], activation: 'relu' },
    });
    expect(clip!.spec.generator).toEqual({ fixed: 'noisy-real', sd: 1 });
    expect(clip!.spec.criticOptimizer).toMatchObject({ kind: 'rmsprop', learningRate: 5e-5 });
    expect(gp!.spec).toMatchObject({ objective: 'wgan-gp', lambda: 10, criticOptimizer: { kind: 'adam' } });
    const deep = contestants(at({ view: 'layers' }));
    expect(deep.map(({ spec }) => spec.clip).slice(0, 3)).toEqual([0.1, 0.01, 0.001]);
    for (const { spec } of deep) {
      expect(spec.critic.hidden).toEqual(Array.from({ length: 12 }, () => 256));
      expect(spec.dataset).toEqual({ name: 'swissroll' });
    }
  });

  it('are recorded as they open; another seed, c or λ is shown before its training', () => {
    expect(model(at()).origin).toBe('recorded');
    for (const preset of Object.values(presets)) expect(model(at(preset)).origin).toBe('recorded');
    for (const given of [
      { seed: 4 },
      { clip: 0.1 },
      { lambda: 0.1 },
      { view: 'layers', deep: '64', seed: 4 },
    ] as const)
      expect(model(at(given)).origin).toBe('untrained');
    // The recorded run of width 256 has the one seed that it has.
    expect(model(at({ view: 'layers', seed: 4 }))).toMatchObject({ origin: 'recorded', seed: 3 });
  });

  it('before training the two critics are one, nothing is clipped, and no share is said', () => {
    const { critics } = model(at({ seed: 4, clip: 0.1 }));
    const [clip, gp] = critics;
    expect(clip!.field).toEqual(gp!.field);
    expect(clip!.measured).toMatchObject({ updates: 0, weights: { shareAtBound: NaN } });
    expect(clip!.measured.weights.reach).toBeGreaterThan(0.1);
  });
});

describe('a field written down', () => {
  it('is read back within half a step, its ends exactly', () => {
    const field = Float64Array.from({ length: 500 }, (_, i) => Math.sin(i) * 3 + i / 100);
    const { low, high } = encodeField(field);
    const back = decodeField(encodeField(field));
    expect(back).toHaveLength(500);
    const step = (high - low) / 262143;
    // Half a step and the rounding of a division.
    back.forEach((value, i) => expect(Math.abs(value - field[i]!)).toBeLessThanOrEqual(step / 2 + 1e-12));
    expect(Math.min(...back)).toBe(Math.min(...field));
    expect(Math.max(...back)).toBe(Math.max(...field));
  });

  it('may be constant', () => {
    expect(Array.from(decodeField(encodeField([7, 7])))).toEqual([7, 7]);
  });
});

describe('the place that is looked at', () => {
  const points = gridPoints(GRID);
  const field = Float64Array.from(
    { length: points.length / 2 },
    (_, i) => 3 * points[2 * i]! - 4 * points[2 * i + 1]! + 1,
  );

  it.each([
    [0.5, 0.35],
    [-2.5, 2.5],
    [3, -3],
    [0, 0],
  ])('of a plane of slope 5 has value and slope exactly at (%d, %d)', (x, y) => {
    const { value, rise, slope } = probeAt(field, x, y);
    // The grid's points are float32, of size 3; the slope divides by a cell of .13.
    expect(value).toBeCloseTo(3 * x - 4 * y + 1, 5);
    expect(rise[0]).toBeCloseTo(3, 4);
    expect(rise[1]).toBeCloseTo(-4, 4);
    expect(slope).toBeCloseTo(5, 4);
  });

  it('is the same in both pictures: steep under the penalty, flat where weights are clipped', () => {
    const shown = numbers({});
    expect(Number(shown['here-gp'])).toBeGreaterThan(0.5);
    expect(Number(shown['here-clip'])).toBeLessThan(0.01);
  });
});

test('keepLatest computes a key once, and forgets the one that was asked for longest ago', () => {
  let computed = 0;
  const square = keepLatest(2, (value: number) => ((computed += 1), value * value));
  expect([square(2, 'a'), square(2, 'a'), square(3, 'b'), square(2, 'a')]).toEqual([4, 4, 9, 4]);
  expect(computed).toBe(2);
  square(4, 'c');
  square(3, 'b');
  expect(computed).toBe(4);
});

describe('numbers as they are written', () => {
  it('a bound has three digits that count', () => {
    expect([0.01, 0.001, 0.1 * Math.sqrt(8)].map(writtenBound)).toEqual(['0.01', '0.001', '0.283']);
  });

  it('contours are round, about eight over the bulk of a field, none where it is constant', () => {
    expect(contourLevels([0, 1, 2, 3, 4])).toEqual({
      step: 0.5,
      levels: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4],
    });
    expect(contourLevels([7, 7, 7])).toEqual({ step: 0, levels: [] });
  });
});

describe('the address', () => {
  it('is brought into bounds and never breaks', () => {
    const read = (query: string) => readUrl(params, new URLSearchParams(query), at());
    expect(read('clip=99&lambda=0&seed=-1&view=layers&deep=64').values).toMatchObject({
      clip: 1,
      lambda: 0.1,
      seed: 0,
      view: 'layers',
      deep: '64',
    });
    expect(read('dataset=drawn&x=abc').values).toEqual(at());
  });
});

describe.each(locales)('the picture (%s)', (locale: Locale) => {
  const words = text[locale];
  const draw = (given: Partial<SurfaceValues>, width = 720) =>
    renderToString(<Figure frame={model(at(given))} {...{ locale, words, width }} />);

  it.each([
    ['8gaussians', {}],
    ['sweep', { reveal: true }],
  ] as const)('%s', (preset, more) => {
    const markup = draw({ ...presets[preset], ...more });
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 720, 1240])('has no broken number at width %d', (width) => {
    for (const given of [
      { reveal: true },
      { seed: 4, clip: 0.5, reveal: true },
      { view: 'layers', deep: '64-scaled', reveal: true },
      { x: 2.5, y: -2.5 },
    ] as const)
      expect(draw(given, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('keeps the weights to itself until the reader has guessed', () => {
    const numbersAt = (given: Partial<SurfaceValues>) => {
      const frame = model(at(given));
      return renderToString(<Numbers {...{ frame, words, locale }} readouts={measure(frame)} />);
    };
    expect(draw({})).not.toContain('vs-bars');
    expect(draw({ reveal: true })).toContain('vs-bars');
    expect(numbersAt({})).not.toContain('share-at-bound');
    expect(numbersAt({ reveal: true })).toContain('98.3 %');
    const table = (reveal: boolean) =>
      valueSurface.tabulate(model(at({ reveal })), words, locale).rows.map((row) => row.at(-1));
    expect(table(false)).toEqual(['–', '–']);
    expect(table(true)).toEqual(['98 %', '–']);
  });

  it('says itself in words and in a table', () => {
    const surface = valueSurface.summarise(model(at()), words, locale);
    for (const said of ['2,000', '1.021', '4.666 × 10⁻⁴']) expect(surface).toContain(said);
    const layers = valueSurface.summarise(model(at({ view: 'layers' })), words, locale);
    for (const said of ['c = 0.001', '−1.97', '−0.98']) expect(layers).toContain(said);
    for (const given of [{}, { view: 'layers' }] as const) {
      const { columns, rows } = valueSurface.tabulate(model(at(given)), words, locale);
      expect(rows).toHaveLength('view' in given ? 13 : 2);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

describe('the keyboard help', () => {
  const { min, max, step } = params.x;
  it.each([
    ['ArrowRight', 0.05],
    ['ArrowDown', -0.05],
    ['PageUp', 0.5],
    ['PageDown', -0.5],
    ['Home', min],
    ['End', max],
  ])('%s moves the handle from 0 to %d', (key, to) => {
    expect(keyMove(key, { value: 0, min, max, step })).toBe(to);
  });
});
