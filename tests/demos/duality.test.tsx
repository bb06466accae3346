import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { abs, cliff, square } from '@/demos/duality/drawings.ts';
import { Figure } from '@/demos/duality/Figure.tsx';
import { duality } from '@/demos/duality/index.ts';
import { drawnOver, flat, knotsOf, passed, withKnotAt } from '@/demos/duality/knots.ts';
import { lessonOf } from '@/demos/duality/lessonOf.ts';
import { knotsOfOptimum } from '@/demos/duality/optimum.ts';
import { lawNames } from '@/demos/duality/params.ts';
import { findDemo } from '@/demos/registry.ts';
import { readUrl } from '@/demos/urlState.ts';
import { polylineAt } from '@/math/index.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, text, model } = duality;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('duality').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));
const ofValue = (props: Readonly<Record<string, unknown>>) => Number(measure(props)['dual-value']);

describe('the numbers of the sheets (outline D27, D28)', () => {
  it.each([-2, -0.5, 1, 2, 3, 6])('N(0,1) and N(%d,1): f = −x, or x, has the value |mu|', (mu) => {
    const way = -Math.sign(mu);
    const at = measure({ laws: 'normals', mu, f: [-5, -5 * way, 9, 9 * way] });
    // f goes on straight beyond the picture, so only rounding of numbers up to 9 enters.
    expect(at['dual-value']).toBeCloseTo(Math.abs(mu), 13);
    expect(at['w1']).toBe(Math.abs(mu));
    expect(at['lipschitz']).toBe(1);
  });

  it('two blocks: f = 1, 0, 0, 1 at 2, 3, 7, 8 has the value 1', () => {
    expect(measure({ f: [2, 1, 3, 0, 7, 0, 8, 1] })).toEqual({ 'dual-value': 1, w1: 1, lipschitz: 1 });
    const { optimum } = frameAt({ f: [] });
    expect([2, 3, 7, 8].map((x) => polylineAt(x, optimum))).toEqual([1, 0, 0, 1]);
  });

  it('six blocks: f = −x has the value 6, and every plan costs 6', () => {
    const at = measure({ laws: 'six-blocks', f: [0, 0, 10, -10] });
    // Means of sixths.
    expect(at['dual-value']).toBeCloseTo(6, 13);
    expect(at['w1']).toBeCloseTo(6, 13);
    for (const cost of Object.values(frameAt({ laws: 'six-blocks' }).costs)) expect(cost).toBeCloseTo(6, 13);
  });

  it.each([0.5, 1, 2, 3])('K = %d: the best value is K·W', (K) => {
    for (const [laws, w1] of [
      ['two-blocks', 1],
      ['six-blocks', 6],
      ['normals', 3],
    ] as const) {
      const f = flat(knotsOfOptimum(frameAt({ laws, K, f: [] })));
      const at = measure({ laws, K, f });
      expect(at['w1']).toBeCloseTo(w1, 13);
      expect(at['dual-value']).toBeCloseTo(K * w1, 12);
      expect(at['lipschitz']).toBeCloseTo(K, 12);
      expect(frameAt({ laws, K, f }).legal).toBe(true);
    }
  });

  it('|x| is 1-Lipschitz though it has no derivative at its tip, and is as good as any between two blocks', () => {
    expect(measure({ preset: 'abs' })).toEqual({ 'dual-value': 1, w1: 1, lipschitz: 1 });
    expect(frameAt({ f: abs, x: 5 }).cone.outside).toEqual([]);
  });

  it('x² is smooth and its constant is 2 max |x|, 10 on [−5, 5] and 4 on [−2, 2]', () => {
    expect(measure({ preset: 'square' })).toMatchObject({ lipschitz: 10, 'dual-value': 1 });
    const inner = square.flatMap((_, k) =>
      k % 2 === 0 && Math.abs(square[k]! - 5) <= 2 ? [square[k]!, square[k + 1]!] : [],
    );
    // The last tangent inside [3, 7] touches half a unit before its end.
    expect(measure({ f: [3, 4, ...inner, 7, 4] })['lipschitz']).toBe(4);
    for (let k = 0; k < square.length; k += 2)
      // Tangents lie below the parabola by at most a sixteenth.
      expect((square[k]! - 5) ** 2 - square[k + 1]!).toBeCloseTo(
        k === 0 || k === square.length - 2 ? 0 : 1 / 16,
        12,
      );
  });

  it('a jump has the constant ∞, and nothing of it is left once it is clipped', () => {
    expect(measure({ preset: 'cliff' })).toMatchObject({ lipschitz: Infinity, 'dual-value': 0 });
    expect(measure({ f: cliff, K: 3 })['lipschitz']).toBe(Infinity);
  });
});

describe('weak duality', () => {
  const zigzag = (k: number) => [
    0,
    k % 7,
    2.2,
    -k % 5,
    3.1,
    (k * k) % 11,
    6.9,
    -2,
    6.9,
    k % 3,
    8.3,
    k % 4,
    10,
    0,
  ];

  it.each(lawNames)('no f exceeds K·W, and no plan of %s costs less than W', (laws) => {
    for (let k = 0; k < 60; k++)
      for (const K of [0.5, 1, 2.3]) {
        const { value, wall, costs, w1 } = frameAt({ laws, K, f: zigzag(k) });
        expect(Math.abs(value)).toBeLessThanOrEqual(wall + 1e-12);
        // Rounding of sums and of the quadrature for normals.
        expect(costs.cheapest).toBeCloseTo(w1, 11);
        expect(costs.independent).toBeGreaterThanOrEqual(w1 - 1e-11);
        expect(costs.reversed).toBeGreaterThanOrEqual(costs.independent - 1e-11);
      }
  });

  it('a steeper drawing gains nothing, and none at all has the value 0', () => {
    expect(ofValue({ f: [2, 9, 3, -9, 7, -9, 8, 9] })).toBe(1);
    expect(measure({ f: [] })).toEqual({ 'dual-value': 0, w1: 1, lipschitz: 0 });
  });

  it('equal laws have a wall of 0', () => {
    expect(measure({ laws: 'normals', mu: 0 })).toMatchObject({ w1: 0, 'dual-value': 0 });
    expect(
      frameAt({ laws: 'normals', mu: 0 }).optimum.y.every(
        (y) => y === frameAt({ laws: 'normals', mu: 0 }).optimum.y[0],
      ),
    ).toBe(true);
  });
});

describe('the cone', () => {
  it('forbids just what is too steep as seen from its tip', () => {
    const { cone } = frameAt({ f: [0, 0, 4, 0, 6, 6, 10, 6], x: 4 });
    expect(cone.outside).toHaveLength(1);
    // From (4, 0) the line of slope 3 leaves at once; the level at 6 is inside again at x = 10.
    expect(cone.outside[0]![0]![0]).toBeGreaterThan(4);
    expect(cone.outside[0]!.at(-1)![0]).toBeLessThan(10);
    expect(frameAt({ f: [0, 0, 4, 0, 6, 6, 10, 6], x: 4, K: 3 }).cone.outside).toEqual([]);
  });

  it('lets a function of slope K pass everywhere', () => {
    for (const K of [0.7, 1, 2.9])
      for (let x = 0; x <= 10; x += 0.3)
        expect(frameAt({ K, f: flat(knotsOfOptimum(frameAt({ K, f: [] }))), x }).cone.outside).toEqual([]);
  });
});

describe('knots', () => {
  const axis = { min: 0, max: 10 };

  it('stand on the axis from left to right, whatever an address holds', () => {
    expect(knotsOf([5, 1, -3, 2, 99, 3], axis)).toEqual([
      [0, 2],
      [5, 1],
      [10, 3],
    ]);
    const read = (f: string) => readUrl(params, new URLSearchParams([['f', f]]), startValues(params, {}));
    expect(read('1,2,3').notes).toMatchObject([{ outcome: 'ignored' }]);
    expect(read('').values.f).toEqual([]);
    expect(read('0,1e9').values.f).toEqual([0, 30]);
  });

  it('of a stroke are as few as follow it, and replace those beneath it', () => {
    const stroke = new Map([...passed([2, 0], [4, 2]), ...passed([4, 2], [6, 0])]);
    expect(
      drawnOver(
        [
          [0, 5],
          [3, 5],
          [10, 5],
        ],
        stroke,
        0.05,
      ),
    ).toEqual([
      [0, 5],
      [2, 0],
      [4, 2],
      [6, 0],
      [10, 5],
    ]);
    expect(drawnOver([[0, 5]], new Map(), 1)).toEqual([[0, 5]]);
  });

  it('can be added where the cone stands, once', () => {
    const knots = [
      [0, 0],
      [10, 10],
    ] as const;
    expect(withKnotAt({ x: 4, y: 4 }, knots)).toEqual([
      [0, 0],
      [4, 4],
      [10, 10],
    ]);
    expect(withKnotAt({ x: 10, y: 10 }, knots)).toBe(knots);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const words = text[locale];
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={words} locale={locale} width={width} />);

  it.each([
    ['start', {}],
    ['six', { laws: 'six-blocks', f: [0, 0, 10, -10], reveal: true }],
    ['normals', { ...duality.presets.normals, K: 2, reveal: true }],
    ['square', duality.presets.square],
  ] as const)('%s', (_, state) => {
    const markup = draw(state);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const laws of lawNames)
      for (const f of [[], abs, square, cliff, [3, 3]])
        expect(draw({ laws, f, K: 0.5, reveal: true }, width)).not.toMatch(/NaN|undefined|Infinity|\de[+-]/);
  });

  it('keeps the answer until it is asked for', () => {
    expect(draw({})).not.toMatch(/du-optimum|du-slope/);
    expect(draw({})).toContain(words.hidden);
    expect(draw({ reveal: true })).toMatch(/du-optimum.*du-slope|du-slope.*du-optimum/s);
    const { columns, rows } = duality.tabulate(frameAt({}), words, locale);
    expect(columns).not.toContain(words.columns[5]);
    expect(rows[0]).toHaveLength(columns.length);
  });

  it('says what a drawing breaks and how far it has come', () => {
    const lesson = (state: object) => lessonOf(frameAt(state), words, locale);
    expect(lesson({ f: [] })).toBe(words.lessons.blank);
    expect(lesson({ f: abs })).toBe(`${words.lessons.drawings.abs} ${words.lessons.reached}`);
    expect(lesson({ f: cliff })).toContain(words.lessons.jump);
    expect(lesson({})).toContain(words.lessons.steep('3.00', '1'));
    expect(lesson({ f: [2, 0, 3, 1, 7, 1, 8, 0] })).toBe(words.lessons.backwards);
    expect(lesson({ laws: 'normals', mu: 0 })).toContain(words.lessons.same);
    expect(lesson({ f: [2, 0.5, 3, 0, 7, 0, 8, 0.5] })).toBe(words.lessons.below('50'));
  });
});
