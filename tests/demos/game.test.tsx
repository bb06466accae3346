import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/game/Figure.tsx';
import { game } from '@/demos/game/index.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = game;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('game').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));

describe('the numbers of the sheet (outline D12)', () => {
  it('steps of 0.1 at the same time, from (1, 1): 2.325861 after 100', () => {
    const { radius, factor, steps } = measure({});
    expect(Number(radius).toFixed(6)).toBe('2.325861');
    // A hundred steps of a few roundings each.
    expect(radius).toBeCloseTo(Math.SQRT2 * 1.01 ** 50, 12);
    expect(factor).toBeCloseTo(Math.sqrt(1.01), 15);
    expect(steps).toBe(100);
  });

  it.each([0.01, 0.1, 1, 1.9])('in turns with η = %d the distance stays within bounds', (eta) => {
    const most = Math.max(...frameAt({ eta, method: 'alternating' }).chosen.spots.map((spot) => spot.radius));
    // x² − ηxy + y² stays 2 − η, and is at least (1 − η/2) times the squared distance.
    expect(most).toBeLessThanOrEqual(Math.SQRT2 * (1 + 1e-9));
    expect(measure({ eta, method: 'alternating' })['factor']).toBe(1);
  });

  it('looking ahead comes in for η < 1, stalls at 1, leaves beyond', () => {
    const after = (eta: number) => Number(measure({ eta, method: 'extragradient' })['radius']);
    expect(after(0.5)).toBeLessThan(1e-3);
    expect(after(1)).toBeCloseTo(Math.SQRT2, 12);
    expect(after(1.1)).toBeGreaterThan(100);
  });

  it.each([
    ['turns', 1],
    ['ahead', Math.hypot(0.99, 0.1)],
    ['tiny', Math.sqrt(1.0009)],
    ['turns-break', 1.8773280449304495],
    ['ahead-breaks', 1],
  ])('preset %s: each step multiplies by %d', (preset, factor) => {
    expect(measure({ preset })['factor']).toBeCloseTo(factor, 12);
  });

  it('is at the start after no step, and at rest from the balance', () => {
    expect(measure({ steps: 0, x: -2, y: 1.5 })['radius']).toBe(2.5);
    expect(measure({ x: 0, y: 0, eta: 2.5 })['radius']).toBe(0);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['together', 'ahead', 'turns-break'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const given of [
      { x: 0, y: 0 },
      { steps: 0 },
      { eta: 2.5, steps: 200 },
      { eta: 2, method: 'alternating', x: -2, y: 2 },
      { eta: 0.01, method: 'extragradient', x: 0.1, y: 0 },
    ])
      expect(draw(given, width)).not.toMatch(/NaN|undefined|Infinity|e\+/);
  });

  it('says where the path has gone when it has left the picture, and that nobody moves at the balance', () => {
    expect(draw({ eta: 0.5 })).toContain(text[locale].outside('100', '9.9 × 10⁴'));
    expect(draw({})).not.toContain(text[locale].outside('100', '2.3'));
    expect(draw({ x: 0, y: 0 })).toContain(text[locale].resting);
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameAt({ steps: 105 });
    const words = text[locale];
    expect(game.summarise(frameAt({}), words, locale)).toContain('2.326');
    const { columns, rows } = game.tabulate(frame, words, locale);
    expect(rows.map(([step]) => step)).toHaveLength(22);
    expect(rows[0]).toEqual(['0', '1.0000', '1.0000', '1.4142']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['x', 1, 'ArrowRight', 1.1],
    ['x', 1, 'Home', -2],
    ['x', 1, 'End', 2],
    ['y', 1, 'ArrowDown', 0.9],
    ['y', 1, 'PageUp', 1.4],
    ['steps', 100, 'ArrowLeft', 99],
    ['steps', 100, 'PageUp', 120],
    ['steps', 100, 'End', 200],
  ] as const)('%s = %d, %s goes to %d', (name, value, key, to) => {
    const { min, max, step } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
