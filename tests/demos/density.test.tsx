import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/density/Figure.tsx';
import { density } from '@/demos/density/index.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = density;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('density').measureAt(props);
const frameOf = (state: object) => model(startValues(params, state));

describe('the density of a normal law (outline D3)', () => {
  it('peaks at 0.398942 / σ: above 1 where the bell is narrow', () => {
    // The sheet gives six digits.
    for (const sigma of [0.1, 0.35, 0.4, 1, 2, 3])
      expect(Number(measure({ sigma })['peak']) * sigma).toBeCloseTo(0.398942, 6);
    expect(measure({ sigma: 0.1 })['peak']).toBeCloseTo(3.98942, 5);
    expect(measure({ sigma: 0.35 })['peak']).toBeGreaterThan(1);
    expect(measure({ sigma: 0.4 })['peak']).toBeLessThan(1);
  });

  it.each([0.1, 0.5, 1, 3])('has an area of 1 at σ = %d, as a sum of strips agrees', (sigma) => {
    expect(measure({ sigma })['total']).toBe(1);
    const { places } = frameOf({ sigma });
    const strips = places.slice(1).map((place, k) => {
      const before = places[k]!;
      return ((place.density + before.density) / 2) * (place.x - before.x);
    });
    const drawn = strips.reduce((sum, strip) => sum + strip, 0);
    // What lies beyond the drawn axis is missing; strips of a sixteenth σ err by less than h²/12 · ∫|p″| < 4e-4.
    const inSight = places.at(-1)!.below - places[0]!.below;
    expect(Math.abs(drawn - inSight)).toBeLessThan(4e-4);
  });
});

describe('an interval', () => {
  it.each([
    // Φ(b) − Φ(a) from tables of the standard normal law, to six digits.
    [1, -1, 1, 0.682689],
    [1, -2, 2, 0.9545],
    [1, 0, 1, 0.341345],
    [1, 2, 4, 0.022718],
    [0.1, -0.2, 0.2, 0.9545],
    [2, -2, 2, 0.682689],
  ])('σ = %d, from %d to %d: %d', (sigma, from, to, area) => {
    expect(measure({ sigma, from, to })['area']).toBeCloseTo(area, 6);
  });

  it('of one point has probability 0, however high the density', () => {
    for (const x of [-4, 0, 0.5, 4]) expect(measure({ sigma: 0.1, from: x, to: x })['area']).toBe(0);
  });

  it('is the same whichever end comes first', () => {
    expect(measure({ from: 2, to: -0.5 })).toEqual(measure({ from: -0.5, to: 2 }));
  });

  it('has the rise of the distribution function for its probability', () => {
    for (const [from, to] of [
      [-3, -1],
      [-1, 2.5],
      [0.3, 0.3],
    ] as const) {
      const { low, high, area } = frameOf({ from, to });
      // Two roundings of numbers up to 1.
      expect(Math.abs(high.below - low.below - area)).toBeLessThan(1e-15);
    }
  });

  it('adds up with its neighbour', () => {
    const of = (from: number, to: number) => Number(measure({ sigma: 0.7, from, to })['area']);
    expect(of(-1, 0.5) + of(0.5, 2)).toBeCloseTo(of(-1, 2), 14);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameOf(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['start', 'narrow', 'tail', 'point'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const sigma of [0.1, 3])
      for (const [from, to] of [
        [-4, 4],
        [4, -4],
        [4, 4],
      ])
        expect(draw({ sigma, from, to }, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws handles that lie on one point apart', () => {
    const spots = [
      ...draw({ from: 1, to: 1 }).matchAll(/em-handle [^>]*translate\(([\d.]+) ([\d.]+)\)/g),
    ].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(spots).toHaveLength(3);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(23);
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameOf({ sigma: 0.1 });
    expect(density.summarise(frame, text[locale], locale)).toContain('3.989');
    const { columns, rows } = density.tabulate(frame, text[locale], locale);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.find(([x]) => x === 0)?.[2]).toBe(0.5);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['from', 'ArrowRight', -0.95],
    ['from', 'PageUp', -0.2],
    ['to', 'PageDown', 0.2],
    ['to', 'Home', -4],
    ['to', 'End', 4],
    ['sigma', 'ArrowLeft', 0.95],
    ['sigma', 'PageUp', 1.3],
    ['sigma', 'Home', 0.1],
    ['sigma', 'End', 3],
  ] as const)('%s, %s goes to %d', (name, key, to) => {
    const { min, max, step, default: value } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
