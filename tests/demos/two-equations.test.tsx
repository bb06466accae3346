import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { levels, onContour } from '@/demos/two-equations/contours.ts';
import { Figure } from '@/demos/two-equations/Figure.tsx';
import { twoEquations } from '@/demos/two-equations/index.ts';
import {
  bottom,
  gentle,
  gradient,
  hessian,
  loss,
  stableLimit,
  steep,
} from '@/demos/two-equations/problem.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = twoEquations;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('two-equations').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));
const lossAt = (given: Readonly<Record<string, unknown>>) => Number(measure(given)['loss']);

describe('the numbers of the sheet (outline D2)', () => {
  it('the loss is 0 at (2, −1) and there alone', () => {
    expect(measure({ a: 2, b: -1, steps: 0 })['loss']).toBe(0);
    expect(measure({ a: 2, b: -1, steps: 100, eta: 0.2 })['loss']).toBe(0);
    expect(lossAt({ a: 2.1, b: -1, steps: 0 })).toBeCloseTo(0.05, 14);
  });

  it('half the Hessian is [[5, 3], [3, 2]], with eigenvalues 6.854102 and 0.145898 and condition 46.98', () => {
    expect(hessian.map((entry) => entry / 2)).toEqual([5, 3, 3, 2]);
    expect((steep.curvature / 2).toFixed(6)).toBe('6.854102');
    expect((gentle.curvature / 2).toFixed(6)).toBe('0.145898');
    // A product of two numbers right to a few units of the larger's last place.
    expect((steep.curvature * gentle.curvature) / 4).toBeCloseTo(1, 13);
    expect((steep.curvature / gentle.curvature).toFixed(2)).toBe('46.98');
  });

  it('descent is stable exactly below η = 0.145898', () => {
    expect(Number(measure({})['stable-limit']).toFixed(6)).toBe('0.145898');
    expect(measure({})['stable-limit']).toBeCloseTo((7 - 3 * Math.sqrt(5)) / 2, 14);
    const start = lossAt({ steps: 0 });
    expect(lossAt({ eta: 0.145, steps: 100 })).toBeLessThan(start);
    expect(lossAt({ eta: 0.147, steps: 100 })).toBeGreaterThan(start);
    expect(lossAt({ eta: 0.2, steps: 100 })).toBeGreaterThan(1e40);
    expect(lossAt({ eta: 0.2, steps: 100 })).toBeLessThan(Infinity);
  });

  it('at the limit it leaps to and fro: the steep share of the error only changes its sign', () => {
    const { spots } = frameAt({ eta: stableLimit });
    const steepShare = ({ a, b }: { readonly a: number; readonly b: number }) =>
      (a - bottom.a) * steep.along[0] + (b - bottom.b) * steep.along[1];
    spots.slice(1).forEach((spot, k) => {
      // A hundred steps of a few roundings each.
      expect(steepShare(spot)).toBeCloseTo(-steepShare(spots[k]!), 11);
    });
  });

  it.each([
    [-1, 1.5],
    [5.5, 2.5],
    [0, 0],
  ])('one Newton step from (%d, %d) is exact, and more change nothing', (a, b) => {
    for (const steps of [1, 2, 100]) {
      const { now } = frameAt({ a, b, steps, method: 'newton' });
      // One elimination with a condition of 47.
      expect(now.a).toBeCloseTo(2, 12);
      expect(now.b).toBeCloseTo(-1, 12);
      expect(lossAt({ a, b, steps, method: 'newton' })).toBeLessThan(1e-24);
    }
    expect(lossAt({ a, b, steps: 0, method: 'newton' })).toBe(loss(a, b));
  });

  it('a step goes against the gradient', () => {
    const { spots } = frameAt({ a: 0, b: 0, eta: 0.125 });
    // ∇L(0, 0) = (4·(−3) + 2·(−1), 2·(−3) + 2·(−1)).
    expect(gradient([0, 0])).toEqual([-14, -8]);
    expect([spots[1]!.a, spots[1]!.b]).toEqual([1.75, 1]);
  });
});

describe('presets', () => {
  it.each([
    ['valley', 12, true],
    ['limit', 60, true],
    ['beyond', 10, false],
    ['slow', 60, true],
    ['newton', 1, true],
  ] as const)('%s stands at step %d; lower than its start: %s', (preset, step, lower) => {
    expect(measure({ preset })['step']).toBe(step);
    const before = loss(frameAt(presets[preset]).spots[0]!.a, frameAt(presets[preset]).spots[0]!.b);
    expect(lossAt({ preset }) < before).toBe(lower);
  });
});

it('contours are where they say', () => {
  for (const level of levels)
    for (const turn of [0, 0.1, 0.25, 0.6])
      expect(loss(...onContour(level, turn)) / level).toBeCloseTo(1, 12);
});

describe.each(locales)('the picture (%s)', (locale) => {
  const draw = (state: object, width = 720) =>
    renderToString(<Figure frame={frameAt(state)} words={text[locale]} locale={locale} width={width} />);

  it.each(['valley', 'beyond', 'newton'] as const)('%s', (preset) => {
    const markup = draw(presets[preset]);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const given of [
      { a: 2, b: -1 },
      { steps: 0 },
      { eta: 0.2, steps: 100 },
      { eta: 0.005, steps: 100, a: 5.5, b: -4.5 },
      { method: 'newton', steps: 100, a: -1.5, b: 2.5 },
    ])
      expect(draw(given, width)).not.toMatch(/NaN|undefined|Infinity|e\+/);
  });

  it('says where the path has gone when it has left the picture', () => {
    const { loss: far } = frameAt({ eta: 0.2, steps: 3 }).now;
    expect(far).toBeGreaterThan(100);
    expect(draw({ eta: 0.2, steps: 3 })).toContain(
      text[locale].outside(
        '3',
        new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(far),
      ),
    );
  });

  it('says the numbers in words and in a table', () => {
    const words = text[locale];
    expect(twoEquations.summarise(frameAt({}), words, locale)).toContain('0.1300');
    expect(twoEquations.summarise(frameAt({ method: 'newton' }), words, locale)).not.toContain('0.1300');
    const { columns, rows } = twoEquations.tabulate(frameAt({}), words, locale);
    expect(rows.map(([step]) => step)).toEqual([
      ...'0123456789',
      '10',
      '12',
      '20',
      '30',
      '40',
      '50',
      '60',
      '70',
      '80',
      '90',
      '100',
    ]);
    expect(rows[0]).toEqual(['0', '−1.0000', '1.5000', '12.5000']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['a', -1, 'ArrowRight', -0.9],
    ['a', -1, 'Home', -1.5],
    ['a', -1, 'End', 5.5],
    ['b', 1.5, 'ArrowDown', 1.4],
    ['b', 1.5, 'PageUp', 2.2],
    ['eta', 0.13, 'ArrowLeft', 0.129],
    ['eta', 0.13, 'PageDown', 0.11],
    ['eta', 0.13, 'End', 0.2],
  ] as const)('%s = %d, %s goes to %d', (name, value, key, to) => {
    const { min, max, step } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });
});
