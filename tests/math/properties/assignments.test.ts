import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignment, costMatrix, wasserstein1d } from '@/math/index.ts';
import { matrix, real } from './arbitraries.ts';
import { holds, near } from './property.ts';

/** The least cost over all ways, by trying them. */
function bruteForce(costs: readonly number[], rows: number, columns: number): number {
  if (rows > columns)
    return bruteForce(
      Array.from(costs, (_, k) => costs[(k % rows) * columns + Math.floor(k / rows)]!),
      columns,
      rows,
    );
  const from = (row: number, taken: number): number =>
    row === rows
      ? 0
      : Math.min(
          ...Array.from({ length: columns }, (_, j) =>
            taken & (1 << j) ? Infinity : costs[row * columns + j]! + from(row + 1, taken | (1 << j)),
          ),
        );
  return from(0, 0);
}

/**
 * What is wrong with an assignment's proof of its own optimality, or nothing. Costs up to `scale` leave
 * rounding of 1e-14 of it a step.
 */
function flaw(costs: ArrayLike<number>, rows: number, columns: number, scale: number): string {
  const { cost, rowToColumn, u, v } = assignment(costs, rows, columns);
  const used = Array.from(rowToColumn).filter((j) => j !== -1);
  if (used.length !== Math.min(rows, columns) || new Set(used).size !== used.length) return 'not one to one';
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const slack = costs[i * columns + j]! - u[i]! - v[j]!;
      if (slack < -1e-13 * scale) return `pair ${i}, ${j} is underpriced by ${-slack}`;
      if (rowToColumn[i] === j && slack > 1e-13 * scale) return `chosen pair ${i}, ${j} has slack ${slack}`;
    }
  }
  if (u.some((price, i) => rowToColumn[i] === -1 && price !== 0)) return 'a free row has a price';
  if (v.some((price, j) => !used.includes(j) && price !== 0)) return 'a free column has a price';
  const dual = [...u, ...v].reduce((a, b) => a + b, 0);
  return near(dual / scale, cost / scale, 1e-12) ? '' : `prices sum to ${dual}, not ${cost}`;
}

describe('assignment', () => {
  it('is one to one and proves itself by its prices, square or not', () => {
    holds(matrix, ({ costs, rows, columns }) => flaw(costs, rows, columns, 10) === '');
  });
  it('costs what trying every way finds', () => {
    holds(matrix, ({ costs, rows, columns }) =>
      near(assignment(costs, rows, columns).cost, bruteForce(costs, rows, columns), 1e-13),
    );
  });
  it('a constant added to a row of a square matrix adds itself', () => {
    const square = fc
      .integer({ min: 1, max: 7 })
      .chain((n) => fc.array(real(-10, 10), { minLength: n * n, maxLength: n * n }));
    holds(square, real(-10, 10), (costs, constant) => {
      const n = Math.sqrt(costs.length);
      const raised = costs.map((cost, k) => (k < n ? cost + constant : cost));
      return near(assignment(raised, n, n).cost, assignment(costs, n, n).cost + constant, 1e-12);
    });
  });
  it('finds a hidden permutation', () => {
    holds(
      fc.integer({ min: 2, max: 40 }).chain((n) =>
        fc.tuple(
          fc.shuffledSubarray(
            Array.from({ length: n }, (_, i) => i),
            { minLength: n },
          ),
          fc.array(real(0, 5), { minLength: 2 * n, maxLength: 2 * n }),
          fc.array(real(0.001, 9), { minLength: n * n, maxLength: n * n }),
        ),
      ),
      ([hidden, prices, slack]) => {
        const n = hidden.length;
        // Cost = row price + column price on the hidden pairs and more elsewhere: its optimum is known.
        const costs = slack.map(
          (extra, k) =>
            prices[Math.floor(k / n)]! +
            prices[n + (k % n)]! +
            (hidden[Math.floor(k / n)] === k % n ? 0 : extra),
        );
        expect(Array.from(assignment(costs, n, n).rowToColumn)).toEqual(hidden);
      },
    );
  });
  it('turning rows into columns keeps the cost', () => {
    holds(matrix, ({ costs, rows, columns }) => {
      const turned = costs.map((_, k) => costs[(k % rows) * columns + Math.floor(k / rows)]!);
      return near(assignment(turned, columns, rows).cost, assignment(costs, rows, columns).cost, 1e-13);
    });
  });
  it('forbidding a chosen pair never helps', () => {
    holds(matrix, ({ costs, rows, columns }) => {
      const { cost, rowToColumn } = assignment(costs, rows, columns);
      const row = rowToColumn.findIndex((j) => j !== -1);
      const forbidden = costs.with(row * columns + rowToColumn[row]!, Infinity);
      return assignment(forbidden, rows, columns).cost >= cost - 1e-13;
    });
  });
  it('says Infinity exactly if forbidden pairs leave no way', () => {
    holds(
      matrix,
      fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
      ({ costs, rows, columns }, banned) => {
        const holed = costs.map((cost, k) => (banned[k] ? Infinity : cost));
        return near(assignment(holed, rows, columns).cost, bruteForce(holed, rows, columns), 1e-13);
      },
    );
  });
  it('between points of the line is n W₁, and n W₂² for squares', () => {
    const points = fc
      .integer({ min: 1, max: 30 })
      .chain((n) =>
        fc.tuple(
          fc.array(real(-9, 9), { minLength: n, maxLength: n }),
          fc.array(real(-9, 9), { minLength: n, maxLength: n }),
        ),
      );
    holds(points, fc.constantFrom(1, 2), ([x, y], p) =>
      near(
        assignment(costMatrix(x, y, { p }), x.length, x.length).cost / x.length,
        wasserstein1d(x, y, { p }) ** p,
        1e-12,
      ),
    );
  });
  it('of 256 points of the plane against shifted ones proves itself', () => {
    const draw = lcg(7);
    const x = Float64Array.from({ length: 512 }, draw);
    const y = Float64Array.from({ length: 512 }, () => draw() + 0.3);
    expect(flaw(costMatrix(x, y, { dimension: 2 }), 256, 256, 2)).toBe('');
  });
  it.each([1e-300, 1e-9, 1e12, 1e300])('with costs near %d proves itself', (scale) => {
    const draw = lcg(11);
    expect(
      flaw(
        Float64Array.from({ length: 400 }, () => scale * draw()),
        20,
        20,
        scale,
      ),
    ).toBe('');
  });
  it('with whole numbers and many ties costs a whole number', () => {
    const draw = lcg(3);
    const costs = Float64Array.from({ length: 64 * 64 }, () => Math.floor(4 * draw()));
    expect(Number.isInteger(assignment(costs, 64, 64).cost)).toBe(true);
    expect(flaw(costs, 64, 64, 4)).toBe('');
  });
  it('of nothing costs nothing', () => {
    expect(assignment([], 0, 0)).toEqual({
      cost: 0,
      rowToColumn: new Int32Array(0),
      u: new Float64Array(0),
      v: new Float64Array(0),
    });
    expect(Array.from(assignment([], 2, 0).rowToColumn)).toEqual([-1, -1]);
  });
  it.each([
    [() => assignment([1, 2, 3], 2, 2), /^cost has 3 entries; 2 rows of 2 columns need 4\./],
    [() => assignment([1, NaN], 1, 2), /^cost\[1\] is NaN; /],
    [() => assignment([-Infinity], 1, 1), /^cost\[0\] is -Infinity; /],
    [() => assignment([], -1, 0), /^rows is -1; /],
    [() => assignment([], 0, 0.5), /^columns is 0\.5; /],
    [() => costMatrix([0, 0, 0], [1, 1], { dimension: 2 }), /^x has 3 coordinates; /],
    [() => costMatrix([0], [1], { dimension: 0 }), /^dimension is 0; /],
    [() => costMatrix([0], [1], { p: 0 }), /^p is 0; /],
  ])('refuses bad input %#', (call, message) => {
    expect(call).toThrow(message);
  });
});

/** A seeded 32-bit linear congruential generator (Numerical Recipes) on (0, 1). */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}
