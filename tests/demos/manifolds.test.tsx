import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { Figure } from '@/demos/manifolds/Figure.tsx';
import { fieldAt } from '@/demos/manifolds/fieldOf.ts';
import { manifolds } from '@/demos/manifolds/index.ts';
import { cases, nudging } from '@/demos/manifolds/params.ts';
import { placePanels } from '@/demos/manifolds/placePanels.ts';
import { findDemo } from '@/demos/registry.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = manifolds;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('manifolds').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));

describe('after any nudge the overlap is 0 and a perfect discriminator appears (outline D13)', () => {
  it.each(
    cases.flatMap((name) =>
      [
        [0.01, 0, 0],
        [0, -0.01, 0],
        [0.3, 0.2, 0.1],
        [-1.7, 1.1, 0.4],
      ].map((nudge) => [name, nudge] as const),
    ),
  )('%s nudged by %j', (name, nudge) => {
    const shown = measure({ case: name, nudge });
    expect(shown).toMatchObject({ overlap: 0, accuracy: 1, js: Math.LN2 });
    expect(shown['w1']).toBe(Math.hypot(...(name === 'segment' ? nudge : nudge.slice(0, 2))));
  });

  it.each(cases)('equal curves are the exception: %s', (name) => {
    const frame = frameAt({ case: name, nudge: [] });
    expect(frame).toMatchObject({ overlap: frame.length, accuracy: 0.5, js: 0, w1: 0, crossings: [] });
  });

  it('so are curves moved along their own shape: a wave by its period, a segment along itself', () => {
    const { length } = frameAt({});
    // Half of the wave's two periods; two quadratures to 1e-13.
    expect(measure({ preset: 'period' })['overlap']).toBeCloseTo(length / 2, 11);
    expect(measure({ preset: 'period' })['accuracy']).toBeCloseTo(0.75, 11);
    expect(measure({ preset: 'along' })['overlap']).toBeCloseTo(0.7 * Math.sqrt(6), 12);
    expect(measure({ preset: 'along' })['accuracy']).toBeCloseTo(0.65, 12);
    expect(measure({ preset: 'along' })['js']).toBeCloseTo(0.3 * Math.LN2, 12);
    expect(measure({ preset: 'space' })).toMatchObject({ overlap: 0, crossings: 0 });
  });

  it('curves of the plane still cross, in single points', () => {
    expect(measure({ preset: 'circles' })['crossings']).toBe(2);
    expect(measure({ preset: 'hair' })).toMatchObject({ overlap: 0, crossings: 4 });
  });
});

describe('the pictures behind the numbers', () => {
  it('the halves are those of a perfect discriminator: above 0 on the real curve, below on the other', () => {
    const { field, real, generated } = frameAt({ case: 'circle', nudge: [1, 0.5] });
    const at = ([x, y]: readonly number[]) => fieldAt(field ?? new Float64Array(), x!, y!);
    // Points of either curve that lie more than a cell (0.15) away from the other.
    expect(at(real[48]!)).toBeGreaterThan(0.3);
    expect(at(generated[0]!)).toBeLessThan(-0.3);
    expect(frameAt({ nudge: [0, 0, 0] }).field).toBeUndefined();
    expect(frameAt(presets.period).field).toBeUndefined();
    expect(frameAt({ case: 'segment' }).field).toBeUndefined();
  });

  it('the accuracy is ½ at no nudge and 1 at once, but where the curve follows its own shape', () => {
    const plain = frameAt({}).profile;
    expect(plain.points).toEqual([[0, 0.5]]);
    expect(plain.line.every(([, accuracy]) => accuracy === 1)).toBe(true);
    const level = frameAt({ nudge: [0.7, 0, 0] }).profile;
    expect(level.points.map(([far]) => far)).toEqual([0, 2]);
    expect(level.points[1]?.[1]).toBeCloseTo(0.75, 11);
    const along = frameAt(presets.along).profile;
    expect(along.points).toEqual([]);
    for (const [far, accuracy] of along.line)
      expect(accuracy).toBeCloseTo(Math.min(1, 0.5 + far / (2 * Math.sqrt(6))), 12);
  });
});

describe('the panels', () => {
  it.each([
    [720, 1, { view: 352, chart: 344 }],
    [720, 2, { view: 348, chart: 720 }],
    [1240, 1, { view: 420, chart: 796 }],
    [1240, 2, { view: 420, chart: 352 }],
    [324, 1, { view: 324, chart: 324 }],
    [324, 2, { view: 324, chart: 324 }],
  ] as const)('%d wide with %d views', (width, views, widths) => {
    expect(placePanels(width, views)).toEqual(widths);
  });
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['start', 'same', 'along'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const name of cases)
      for (const nudge of [[], [0, 0, 0], [2, 2, 2], [-2, 0, 0], [0.01, 0, 0]])
        expect(draw({ case: name, nudge }, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says in which half a perfect discriminator says what, once there is one', () => {
    const { saysReal, saysFake, nobody } = text[locale];
    for (const words of [saysReal, saysFake]) {
      expect(draw({})).toContain(words);
      expect(draw(presets.same)).not.toContain(words);
    }
    expect(draw(presets.same)).toContain(nobody);
    expect(draw({})).not.toContain(nobody);
  });

  it('says the numbers in words and in a table', () => {
    const words = text[locale];
    expect(manifolds.summarise(frameAt(presets.along), words, locale)).toContain('65.0 %');
    const { columns, rows } = manifolds.tabulate(frameAt({}), words, locale);
    expect(rows).toHaveLength(7);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    [0.3, 'ArrowRight', 0.31],
    [0.2, 'PageUp', 0.6],
    [0.3, 'Home', -2],
    [0.3, 'End', 2],
  ] as const)('%d, %s goes to %d', (value, key, to) => {
    expect(keyMove(key, { value, ...nudging })).toBe(to);
  });
});
