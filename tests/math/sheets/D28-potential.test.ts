import { describe, expect, it } from 'vitest';
import {
  cTransform,
  costMatrix,
  dualValue,
  kantorovichPotential1d,
  normalQuantile,
  normalW1,
  wassersteinHistogram,
} from '@/math/index.ts';

// The two blocks: half a unit each at 2 and 8 against half a unit each at 3 and 7.
const places = [2, 3, 7, 8];
const a = [1, 0, 0, 1];
const b = [0, 1, 1, 0];
const preset = [1, 0, 0, 1];
const cost = costMatrix(places, places);

describe('D28: the potential of the two blocks is 1, 0, 0, 1', () => {
  it('its value is W = 1, that of no 1-Lipschitz function more', () => {
    const negative = preset.map((f) => -f);
    expect(dualValue(a, b, preset, negative)).toBe(1);
    expect(wassersteinHistogram(places, a, b)).toBe(1);
    const { potential, value } = kantorovichPotential1d(places, a, b);
    // The engine's has 0 at the first place: the same up to a constant.
    expect(Array.from(potential, (f) => f + 1)).toEqual(preset);
    expect(value).toBe(1);
  });
  it('its c-transform is its negative, for it is 1-Lipschitz', () => {
    expect(Array.from(cTransform(cost, 4, 4, preset).values, (f) => f + 0)).toEqual(preset.map((f) => 0 - f));
  });
  it('with slopes up to K it gives K·W', () => {
    for (const k of [0.5, 2, 10]) {
      const steep = preset.map((f) => k * f);
      expect(
        dualValue(
          a,
          b,
          steep,
          steep.map((f) => -f),
        ),
      ).toBe(k);
    }
  });
  it('the c-transform of a steeper drawing is 1-Lipschitz', () => {
    const { values } = cTransform(cost, 4, 4, [3, -2, 5, 0]);
    const slopes = places.slice(1).map((x, k) => (values[k + 1]! - values[k]!) / (x - places[k]!));
    expect(Math.max(...slopes.map(Math.abs))).toBe(1);
  });
});

describe('D28: N(0, 1) against N(mu, 1)', () => {
  it.each([0.5, 1, 3])('f = −x has value mu = %d, which is W', (mu) => {
    expect(normalW1({ mean: 0, sd: 1 }, { mean: mu, sd: 1 })).toBe(mu);
    // Quantiles at the middles of 1000 equal shares: their mean is 0 by symmetry.
    const x = Array.from({ length: 1000 }, (_, k) => normalQuantile((k + 0.5) / 1000, 0, 1));
    const y = x.map((v) => v + mu);
    const ones = x.map(() => 1);
    expect(
      dualValue(
        ones,
        ones,
        x.map((v) => -v),
        y,
      ),
    ).toBeCloseTo(mu, 13);
  });
});
