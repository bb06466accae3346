import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDemo } from '@/demos/registry.ts';

const demo = findDemo('divergences');
const measure = (props: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> =>
  demo.measureAt(props) as Readonly<Record<string, number>>;

describe('two unit normals (outline D6)', () => {
  it.each([
    [0.5, 0.125, 0.0303113005, 0.1974126514, 0.598706],
    [1, 0.5, 0.1114214822, 0.3829249225, 0.691462],
    [2, 2, 0.3368308203, 0.6826894921, 0.841345],
    [3, 4.5, 0.5267773065, 0.8663855975, 0.933193],
    [4, 8, 0.6327201937, 0.9544997361, 0.97725],
    [6, 18, 0.689297933, 0.9973002039, 0.99865],
    [8, 32, 0.6930536455, 0.9999366575, 0.999968],
    [10, 50, 0.6931463174, 0.9999994267, 0.9999997],
  ])('mu = %d', (m2, kl, js, tv, accuracy) => {
    const at = measure({ m2 });
    expect(at['kl']).toBe(kl);
    expect(at['reverse-kl']).toBe(kl);
    // toBeCloseTo(x, n): half a unit of the n-th decimal, the last that the sheet prints.
    expect(at['js']).toBeCloseTo(js, 10);
    expect(at['tv']).toBeCloseTo(tv, 10);
    expect(at['best-accuracy']).toBeCloseTo(accuracy, 6);
    expect(at['w1']).toBe(m2);
    expect(at['w2']).toBe(m2);
  });
});

describe('normals of different widths (outline D6), six printed decimals', () => {
  it('N(0,1) and N(0,4)', () => {
    const at = measure({ m2: 0, s2: 2 });
    expect(at['kl']).toBeCloseTo(0.318147, 6);
    expect(at['reverse-kl']).toBeCloseTo(0.806853, 6);
    expect(at['w1']).toBeCloseTo(0.797885, 6);
    expect(at['w2']).toBe(1);
  });

  it('N(0,1) and N(1,4)', () => {
    const at = measure({ m2: 1, s2: 2 });
    expect(at['kl']).toBeCloseTo(0.443147, 6);
    expect(at['reverse-kl']).toBeCloseTo(1.306853, 6);
    expect(at['w1']).toBeCloseTo(1.166631, 6);
    // A root squared: one rounding each way.
    expect((at['w2'] ?? 0) ** 2).toBeCloseTo(2, 14);
  });
});

describe('the slope of JS (outline D8)', () => {
  it.each([
    [1, 0.198986, 6],
    [2, 0.2248, 6],
    [4, 0.068597, 6],
    [6, 0.0062266, 7],
    [8, 0.00019644, 8],
    [1.6363, 0.23366, 5],
  ])('at mu = %d', (m2, slope, decimals) => {
    expect(measure({ m2 })['js-slope']).toBeCloseTo(slope, decimals);
    // With Q on the left, further apart means further left: the same gain.
    expect(measure({ m2: -m2 })['js-slope']).toBeCloseTo(slope, decimals);
  });

  it('is greatest at mu = 1.6363', () => {
    const [before, at, after] = [1.6, 1.6363, 1.67].map((m2) => measure({ m2 })['js-slope'] ?? 0);
    expect(at).toBeGreaterThan(before ?? 0);
    expect(at).toBeGreaterThan(after ?? 0);
  });

  it('is what JS gains from one separation to the next', () => {
    const gain = (measure({ m2: 2.001 })['js'] ?? 0) - (measure({ m2: 1.999 })['js'] ?? 0);
    // A central difference of width h = 0.001 is off by about JS‴ h²/6, some 1e-8.
    expect(gain / 0.002).toBeCloseTo(measure({ m2: 2 })['js-slope'] ?? NaN, 7);
  });
});

describe('one normal for two humps (outline D5)', () => {
  const humps = { m1: -3, pExtra: [0.5, 3, 1] };

  it('least forward KL covers both: N(0, 10) at 0.461995', () => {
    expect(measure({ ...humps, m2: 0, s2: Math.sqrt(10) })['kl']).toBeCloseTo(0.461995, 6);
    for (const s2 of [3.1, 3.22]) expect(measure({ ...humps, m2: 0, s2 })['kl']).toBeGreaterThan(0.461995);
  });

  it('least reverse KL seeks one: N(2.98431, 1.02337²) at 0.688769', () => {
    const seeking = { ...humps, m2: 2.98431, s2: 1.02337 };
    expect(measure(seeking)['reverse-kl']).toBeCloseTo(0.688769, 6);
    expect(measure({ ...seeking, m2: -2.98431 })['reverse-kl']).toBeCloseTo(0.688769, 6);
  });

  it('reverse KL in the middle is 0.840621 at best', () => {
    expect(measure({ ...humps, m2: 0, s2: 2.7438 })['reverse-kl']).toBeCloseTo(0.840621, 6);
  });
});

describe('mixtures by quadrature', () => {
  // Two halves of one normal on one spot are that normal: the sheet's ninth decimal.
  it.each([0, 0.5, 3, 10])('agree with the closed forms at mu = %d', (m2) => {
    const closed = measure({ m2, s2: 1.5 });
    const halves = measure({ m2, s2: 1.5, pExtra: [0.5, 0, 1], qExtra: [0.25, m2, 1.5] });
    for (const [name, value] of Object.entries(closed)) expect(halves[name]).toBeCloseTo(value, 9);
  });

  it('shifted as a whole, W₁ and W₂ are the shift', () => {
    const at = measure({ m1: -3, pExtra: [0.3, 3, 0.5], m2: -1, qExtra: [0.3, 5, 0.5] });
    expect(at['w1']).toBeCloseTo(2, 12);
    expect(at['w2']).toBeCloseTo(2, 12);
  });
});

describe('edges', () => {
  it('equal laws: every distance 0, the judge guesses', () => {
    for (const state of [{ m2: 0 }, { m2: 0, pExtra: [0.4, 2, 0.3], qExtra: [0.4, 2, 0.3] }]) {
      const { 'best-accuracy': accuracy, ...rest } = measure(state);
      expect(accuracy).toBe(0.5);
      for (const value of Object.values(rest)) expect(Math.abs(value)).toBe(0);
    }
  });

  it('as s → 0.05, KL to the spike grows as 1/s² while W₁ nears E|Z|', () => {
    const at = measure({ m2: 0, s2: 0.05 });
    expect(at['kl']).toBeCloseTo(Math.log(0.05) + 200 - 0.5, 10);
    // Both are centred: W₁ = |Δs| √(2/π).
    expect(at['w1']).toBeCloseTo(0.95 * Math.sqrt(2 / Math.PI), 14);
  });

  it('as far apart as can be, JS has reached log 2 and nothing pulls', () => {
    const at = measure({ m1: -10, m2: 10 });
    expect(at['js']).toBeCloseTo(Math.LN2, 15);
    expect(at['js-slope']).toBeLessThan(1e-15);
    expect(at['w1']).toBe(20);
  });
});

interface Fixture {
  readonly tolerance: { readonly rtol: number; readonly atol: number };
  readonly cases: readonly {
    readonly id: string;
    readonly input: { readonly m1: number; readonly s1: number; readonly m2: number; readonly s2: number };
    readonly expected: Readonly<Record<string, number | string>>;
  }[];
}

describe('against the reference cases of normals that lie in bounds', () => {
  const path = new URL('../reference/fixtures/gaussian_1d.json', import.meta.url);
  const { cases, tolerance } = JSON.parse(readFileSync(path, 'utf8')) as Fixture;
  const inBounds = cases.filter(
    ({ input: { m1, s1, m2, s2 } }) =>
      [m1, m2].every((m) => Math.abs(m) <= 10) && [s1, s2].every((s) => s >= 0.05 && s <= 4),
  );
  const pairs = {
    kl: 'kl_forward_nats',
    'reverse-kl': 'kl_reverse_nats',
    js: 'js_nats',
    tv: 'tv',
    w1: 'w1',
    w2: 'w2',
  };

  it('are more than half of them', () => {
    expect(inBounds.length).toBeGreaterThan(cases.length / 2);
  });

  it.each(inBounds)('$id', ({ input, expected }) => {
    const at = measure(input);
    for (const [ours, theirs] of Object.entries(pairs)) {
      const wanted = Number(expected[theirs]);
      const off = Math.abs((at[ours] ?? NaN) - wanted);
      // The file's own tolerances; its looser one for JS is not needed.
      expect(off).toBeLessThanOrEqual(tolerance.atol + tolerance.rtol * Math.abs(wanted));
    }
  });
});
