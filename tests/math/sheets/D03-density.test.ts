import { describe, expect, it } from 'vitest';
import { mixtureIntervalMass, normalCdf, normalPdf } from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';
import { riemann } from './riemann.ts';

describe('D3: a density is not a probability', () => {
  it('the peak of N(0, s²) is 0.398942/s', () => {
    for (const sd of [0.1, 0.25, 1, 4])
      expect(agreesWithPrinted(normalPdf(0, 0, sd) * sd, '0.398942')).toBe(true);
  });
  it('at s = .1 it is 3.98942 > 1 while the area stays 1', () => {
    expect(agreesWithPrinted(normalPdf(0, 0, 0.1), '3.98942')).toBe(true);
    // Beyond 10 sd there is 1.5e-23.
    expect(Math.abs(riemann((x) => normalPdf(x, 0, 0.1), -1, 1) - 1)).toBeLessThan(1e-12);
  });
  it('an interval has Φ(b) − Φ(a)', () => {
    const law = [{ weight: 1, mean: 0, sd: 0.1 }];
    const mass = mixtureIntervalMass(-0.1, 0.2, law);
    expect(Math.abs(mass - (normalCdf(0.2, 0, 0.1) - normalCdf(-0.1, 0, 0.1)))).toBeLessThan(1e-15);
    expect(agreesWithPrinted(mass, '.818595')).toBe(true);
  });
  it('a point has 0', () => {
    expect(mixtureIntervalMass(0.3, 0.3, [{ weight: 1, mean: 0, sd: 0.1 }])).toBe(0);
  });
});
