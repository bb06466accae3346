import { describe, expect, it } from 'vitest';
import { createRng, wasserstein1d } from '@/math/index.ts';
import { sortAtoms } from '@/math/transport/sortAtoms.ts';
import { sortedOrder } from '@/math/transport/sortedOrder.ts';

const compared = (values: Float64Array) =>
  Array.from(values.keys()).sort((i, j) => values[i]! - values[j]! || i - j);

describe('the order of many numbers is that of comparing them', () => {
  const rng = createRng(20211007);
  const laws: Readonly<Record<string, (k: number) => number>> = {
    normal: () => rng.normal(),
    'with many ties': () => rng.integer(7) - 3,
    'near 0, of both signs': (k) => [0, -0, 5e-324, -5e-324, 1e-310, -1e-310][k % 6]!,
    'of all sizes': () => rng.normal() * 2 ** (rng.integer(2000) - 1000),
    'in order': (k) => k,
    'in reverse order': (k) => -k,
    'that differ in the last digit': () => 1 + rng.integer(3) * 2 ** -52,
    'at the ends': (k) => (k % 2 ? Number.MAX_VALUE : -Number.MAX_VALUE),
  };
  // Either side of the count from which digits are sorted, and more than one table's worth.
  for (const count of [4095, 4096, 70_000])
    it.each(Object.entries(laws))(`${count}, %s`, (_name, draw) => {
      const values = Float64Array.from({ length: count }, (_, k) => draw(k));
      const kept = values.slice();
      expect(Array.from(sortedOrder(values))).toEqual(compared(values));
      expect(values).toEqual(kept);
    });
});

describe('many atoms', () => {
  it('with weights are carried as the same samples without', () => {
    const rng = createRng(5);
    const x = Float64Array.from({ length: 6000 }, () => rng.normal());
    const y = Float64Array.from({ length: 5000 }, () => rng.uniform());
    const weights = { xWeights: x.map(() => 3), yWeights: y.map(() => 0.7) };
    // 11 000 carries; shares and their sum round to 1e-16 each.
    expect(wasserstein1d(x, y, weights)).toBeCloseTo(wasserstein1d(x, y), 14);
    expect(wasserstein1d(x, y, { ...weights, p: Infinity })).toBe(wasserstein1d(x, y, { p: Infinity }));
  });
  it('of weight 0 are left out, the others keep their places in the list', () => {
    const x = Float64Array.from({ length: 9000 }, (_, k) => -k);
    const { index, position, cumulative } = sortAtoms(
      x,
      x.map((_, k) => k % 2),
      ['x', 'xWeights'],
    );
    expect(index).toHaveLength(4500);
    expect([index[0], index.at(-1)]).toEqual([8999, 1]);
    expect([position[0], position.at(-1)]).toEqual([-8999, -1]);
    expect([cumulative[0], cumulative.at(-1)]).toEqual([1 / 4500, 1]);
  });
});
