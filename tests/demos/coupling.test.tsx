import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readClaim } from '@/claims.ts';
import { costCurve, tableRhos } from '@/demos/coupling/costs.ts';
import { Figure } from '@/demos/coupling/Figure.tsx';
import { coupling } from '@/demos/coupling/index.ts';
import { ksDistance } from '@/demos/coupling/ksDistance.ts';
import { uniform } from '@/demos/coupling/laws.ts';
import { stageOf } from '@/demos/coupling/layout.ts';
import { nearestTo } from '@/demos/coupling/nearestTo.ts';
import { runningMeans } from '@/demos/coupling/runningMeans.ts';
import { shares } from '@/demos/coupling/shares.ts';
import { startValues } from '@/demos/demo.ts';
import { findDemo } from '@/demos/registry.ts';
import { mixtureQuantile, normalCdf, normalPdf } from '@/math/index.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { locales, type Locale } from '@/ui/locale.ts';
import { rounded } from './figures.ts';

const { params, presets, text, model } = coupling;
const measure = (props: Readonly<Record<string, unknown>>) => findDemo('coupling').measureAt(props);
const frameAt = (given: object) => model(startValues(params, given));
const root3 = Math.sqrt(3);

describe('normal X and uniform Y (outline D20): E|X − Y| and E(X − Y)² at ρ = 1, 0, −1', () => {
  it.each([
    [0, 1, [0.7006127, 0.92466022, 1.118636], [0.769144, 1.333333, 1.897523]],
    [-1, 1, [0.29788456, 0.92466022, 1.29788456], [0.204954, 1.333333, 2.461713]],
    [-root3, root3, [0.15427951, 1.14757101, 1.66390996], [0.04559, 2, 3.95441]],
    [-2, 2, [0.24148336, 1.24711564, 1.79788456], [0.076575, 2.333333, 4.590092]],
    [2, 4, [3.00001429, 3.00288282, 3.01604468], [9.204954, 10.333333, 11.461713]],
    [0, 4, [2.00001429, 2.12499923, 2.40015321], [4.076575, 6.333333, 8.590092]],
  ] as const)('on [%d, %d]', (a, b, distances, squares) => {
    for (const [k, rho] of [1, 0, -1].entries()) {
      const shown = measure({ a, b, rho });
      // Eight and six printed decimals: half a unit of the last.
      expect(Math.abs(Number(shown['mean-distance']) - distances[k]!)).toBeLessThanOrEqual(5.1e-9);
      expect(Math.abs(Number(shown['mean-square']) - squares[k]!)).toBeLessThanOrEqual(5.1e-7);
      expect(shown['w1']).toBe(measure({ a, b, rho: 1 })['mean-distance']);
    }
  });

  it('on [−1, 1] by hand: √(2/π) ∓ ½, for |Z| is never below |2Φ(Z) − 1|', () => {
    // A quadrature to 1e-13 of the numbers involved.
    expect(measure({ rho: 1 })['mean-distance']).toBeCloseTo(Math.sqrt(2 / Math.PI) - 0.5, 12);
    expect(measure({ rho: -1 })['mean-distance']).toBeCloseTo(Math.sqrt(2 / Math.PI) + 0.5, 12);
  });

  it('W₁ is the area between the distribution functions', () => {
    for (const [a, b] of [
      [-1, 1],
      [-2.5, 0.7],
    ] as const) {
      const steps = 40_000;
      const at = (k: number) => -9 + ((k + 0.5) / steps) * 18;
      const below = (x: number) => Math.min(1, Math.max(0, (x - a) / (b - a)));
      let area = 0;
      for (let k = 0; k < steps; k++) area += Math.abs(normalCdf(at(k), 0, 1) - below(at(k)));
      // Midpoint rule with steps of 4.5e-4 over at most five kinks.
      expect(measure({ a, b })['w1']).toBeCloseTo((area * 18) / steps, 6);
    }
  });

  it('Y on one point: every pairing costs E|Z − a| = 2φ(a) + a(2Φ(a) − 1)', () => {
    const expected = 2 * normalPdf(0.8, 0, 1) + 0.8 * (2 * normalCdf(0.8, 0, 1) - 1);
    for (const rho of [-1, -0.3, 0, 1]) {
      const shown = measure({ a: 0.8, b: 0.8, rho });
      expect(shown['mean-distance']).toBeCloseTo(expected, 12);
      expect(shown['ks-y']).toBe(0);
    }
  });

  it('takes the ends of Y in either order', () => {
    expect(measure({ a: 3, b: -1 })).toEqual(measure({ a: -1, b: 3 }));
  });
});

describe('the curve over ρ', () => {
  it.each([
    [-1, 1],
    [0, 4],
    [-0.5, -0.5],
  ])('on [%d, %d] never rises, from ρ = −1 to its least at ρ = 1', (a, b) => {
    const curve = costCurve(uniform(a, b));
    expect([curve[0]?.rho, curve.at(-1)?.rho]).toEqual([-1, 1]);
    for (const [k, { rho, distance, square }] of curve.entries()) {
      const before = curve[k - 1];
      if (!before) continue;
      expect(rho).toBeGreaterThan(before.rho);
      // Two quadratures to 1e-13 of numbers up to 5.
      expect(distance).toBeLessThanOrEqual(before.distance + 1e-12);
      expect(square).toBeLessThanOrEqual(before.square + 1e-12);
    }
  });

  it('holds the rows of the table, and is made anew when Y changes', () => {
    const [first, second] = [costCurve(uniform(-1, 1)), costCurve(uniform(0, 1))];
    expect(first.map(({ rho }) => rho)).toEqual(expect.arrayContaining([...tableRhos]));
    expect(second).not.toBe(first);
    expect(costCurve(uniform(0, 1))).toBe(second);
  });
});

describe('the draws', () => {
  it('X is decided by u alone, Y by u at ρ = 1, by 1 − u at ρ = −1, by v at ρ = 0', () => {
    const law = [{ weight: 1, mean: 0, sd: 1 }];
    for (const [rho, share] of [
      [1, 'u'],
      [-1, '1 − u'],
      [0, 'v'],
    ] as const) {
      const { u, v, x, y } = frameAt({ rho, n: 50 }).draws;
      for (const k of x.keys()) {
        // Φ and its inverse each to a few units in the last place, x below 4.
        expect(x[k]).toBeCloseTo(mixtureQuantile(u[k]!, law), 10);
        const told = share === 'v' ? v[k]! : share === 'u' ? u[k]! : 1 - u[k]!;
        expect(y[k]).toBeCloseTo(2 * told - 1, 10);
      }
    }
  });

  it('the note quotes the first of them as its figure shows it', () => {
    const { x, y, d } = frameAt({ n: 1 }).draws;
    const quoted = ['first-x', 'first-y', 'first-d'].map((slug) => readClaim(`couplings.${slug}`).value);
    expect(quoted).toEqual([x[0], y[0], d[0]]);
  });

  it('turning ρ leaves X as it is, and Y’s law too', () => {
    const at = (rho: number) => frameAt({ rho, n: 1000, seed: 3 });
    for (const rho of [-1, -0.5, 0.2, 1]) {
      expect(at(rho).draws.x).toEqual(at(0.6).draws.x);
      expect(measure({ rho, n: 1000, seed: 3 })['ks-x']).toBe(
        measure({ rho: 0.6, n: 1000, seed: 3 })['ks-x'],
      );
      // A Kolmogorov–Smirnov distance beyond 1.95/√n comes to one sample in a thousand; these seeds are fixed.
      expect(at(rho).ksY).toBeLessThan(1.95 / Math.sqrt(1000));
    }
  });

  it('more draws keep those before them', () => {
    const [few, many] = [frameAt({ n: 10 }).draws, frameAt({ n: 400 }).draws];
    for (const name of ['u', 'v', 'x', 'y', 'd'] as const) expect(many[name].slice(0, 10)).toEqual(few[name]);
  });

  it.each([-0.9, 0, 0.6, 1])('ρ = %d: the mean of 1,000 drawn distances comes to E|X − Y|', (rho) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { means, cost } = frameAt({ rho, n: 1000, seed });
      const { mean, error } = means.at(-1)!;
      // Four standard errors: once in sixteen thousand, and these seeds are fixed.
      expect(Math.abs(mean - cost.distance)).toBeLessThan(4 * error);
    }
  });

  it('compared with −ρ: the very distances of that state', () => {
    const { opposite } = frameAt({ rho: 0.7, compare: true });
    expect(opposite?.d).toEqual(frameAt({ rho: -0.7 }).draws.d);
    // A plain sum of 200 against a running update.
    expect(opposite?.mean).toBeCloseTo(Number(measure({ rho: -0.7 })['sample-mean']), 12);
    expect(frameAt({ rho: 0.7 }).opposite).toBeUndefined();
  });
});

describe('the small sums', () => {
  it('running means and their standard errors', () => {
    const means = runningMeans([1, 3, 2]);
    expect(means.map(({ mean }) => mean)).toEqual([1, 2, 2]);
    // s = √2 of 1, 3 over √2; s = 1 of 1, 3, 2 over √3: one rounding each.
    expect(means.map(({ error }) => error)).toEqual([NaN, 1, expect.closeTo(1 / root3, 15)]);
  });

  it('the Kolmogorov–Smirnov distance looks on both sides of each value', () => {
    const level = (x: number) => x;
    expect(ksDistance([0.5], level)).toBe(0.5);
    expect(ksDistance([0.9, 0.8], level)).toBe(0.8);
    expect(ksDistance([0, 0.1], level)).toBe(0.9);
    expect(ksDistance([], level)).toBeNaN();
  });

  it('a histogram holds each value once, the upper end in the last bin', () => {
    const bins = shares([0, 0.5, 1, 1, 7], { from: 0, to: 1, count: 2 });
    expect(bins.map(({ density }) => density)).toEqual([0.4, 1.2]);
  });

  it('the mark nearest to the pointer, none beyond reach', () => {
    const marks = [
      [0, 0],
      [10, 0],
    ] as const;
    expect(nearestTo(marks, [6, 1], 24)).toBe(1);
    expect(nearestTo(marks, [50, 0], 24)).toBeUndefined();
  });
});

describe('the axes', () => {
  it('hang on the margins and the draws, never on ρ', () => {
    const at = (rho: number) => stageOf(frameAt({ rho, n: 1000 }));
    expect(at(-1)).toEqual(at(1));
  });

  it.each([
    [-4, 4],
    [2, 4],
    [-4, -4],
  ])('hold everything drawn for Y on [%d, %d]', (a, b) => {
    for (const rho of [-1, 0, 1]) {
      const { draws, y } = frameAt({ a, b, rho, n: 1000 });
      const { low, high, most } = stageOf({ draws, y });
      const values = [...draws.x, ...draws.y, a, b];
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
      expect(Math.max(...draws.d)).toBeLessThanOrEqual(most);
    }
  });
});

describe.each(locales)('the picture (%s)', (locale: Locale) => {
  const draw = (state: object, width = 720, chosen?: number) => {
    const frame = frameAt(state);
    return renderToString(
      <Figure
        {...{ frame, locale, width }}
        words={text[locale]}
        stage={stageOf(frame)}
        chosen={chosen ?? frame.draws.d.length - 1}
      />,
    );
  };

  it.each(['start', 'one', 'matched', 'apart'] as const)('%s', (preset) => {
    const markup = draw({ n: 20, ...presets[preset] });
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(rounded(markup)).toMatchSnapshot();
  });

  it.each([324, 1240])('has no broken number at width %d', (width) => {
    for (const [a, b] of [
      [-1, 1],
      [0.5, 0.5],
      [4, -4],
    ])
      for (const rho of [-1, 1])
        for (const n of [1, 30])
          expect(draw({ a, b, rho, n, compare: true, reveal: true }, width, 0)).not.toMatch(
            /NaN|undefined|Infinity/,
          );
  });

  it('asks before it shows the curve, and names the minimum after', () => {
    const [question] = text[locale].question;
    expect(draw({})).toContain(question);
    expect(draw({ reveal: true })).not.toContain(question);
    expect(draw({ reveal: true })).toContain('W₁ = 0.298');
  });

  it('says the numbers in words and in a table', () => {
    const frame = frameAt({ rho: 0 });
    for (const number of ['0.925', '0.298', '200'])
      expect(coupling.summarise(frame, text[locale], locale)).toContain(number);
    const { columns, rows } = coupling.tabulate(frame, text[locale], locale);
    expect(rows.map(([rho]) => rho)).toEqual(tableRhos);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the keyboard help', () => {
  it.each([
    ['rho', 0, 'ArrowRight', 0.01],
    ['rho', 0, 'PageDown', -0.2],
    ['rho', 0, 'Home', -1],
    ['rho', 0, 'End', 1],
    ['a', 0, 'ArrowLeft', -0.05],
    ['a', 0, 'PageUp', 0.8],
    ['b', 0, 'Home', -4],
    ['b', 0, 'End', 4],
  ] as const)('%s at %d, %s goes to %d', (name, value, key, to) => {
    const { min, max, step } = params[name];
    expect(keyMove(key, { value, min, max, step })).toBe(to);
  });

  it('a page of ω’s is a tenth of them', () => {
    expect(keyMove('PageUp', { value: 1, min: 1, max: 201, step: 1 })).toBe(21);
  });
});
