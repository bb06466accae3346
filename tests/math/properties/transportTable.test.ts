import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignment,
  basisOfPlan,
  certifyTable,
  costMatrix,
  emd,
  leastCostStart,
  modiPotentials,
  northWestCorner,
  pivotBasis,
  tableauOfPlan,
  transportSteps,
  transportTableau,
  wasserstein1d,
} from '@/math/index.ts';
import type { TransportBasis } from '@/math/index.ts';
import { treePath } from '@/math/transport/table/treePath.ts';
import { real } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

interface Table {
  readonly a: number[];
  readonly b: number[];
  readonly cost: number[];
}

/** Masses of n lines in whole numbers from 0; many tie. */
const masses = (n: number, top: number) =>
  fc.array(fc.integer({ min: 0, max: top }), { minLength: n, maxLength: n });

/** Up to 4 × 4 blocks with the given costs; the last lines take the difference and a block each. */
const tables = (price: fc.Arbitrary<number>, size = 4, top = 4): fc.Arbitrary<Table> =>
  fc
    .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }))
    .chain(([n, m]) =>
      fc.record({
        a: masses(n, top),
        b: masses(m, top),
        cost: fc.array(price, { minLength: n * m, maxLength: n * m }),
      }),
    )
    .map(({ a, b, cost }) => {
      const difference = a.reduce((x, y) => x + y, 1) - b.reduce((x, y) => x + y, 1);
      return {
        a: a.with(-1, a.at(-1)! + Math.max(0, -difference) + 1),
        b: b.with(-1, b.at(-1)! + Math.max(0, difference) + 1),
        cost,
      };
    });

const tied = tables(fc.integer({ min: 0, max: 3 }));
const smooth = tables(real(-10, 10));
const fractional = fc.tuple(smooth, real(0.01, 10)).map(([{ a, b, cost }, unit]) => ({
  a: a.map((mass) => (mass * unit) / 3),
  b: b.map((mass) => (mass * unit) / 3),
  cost,
}));

const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);

function planOf({ rows, columns, cells }: TransportBasis): number[] {
  const plan = Array.from({ length: rows * columns }, () => 0);
  for (const { row, column, amount } of cells) plan[row * columns + column]! += amount;
  return plan;
}

/** What is wrong with a basis, or nothing. Amounts of whole numbers are exact. */
function flaw(basis: TransportBasis, a: readonly number[], b: readonly number[]): string {
  if (basis.cells.length !== a.length + b.length - 1) return 'not n + m − 1 cells';
  const reached = new Set([0]);
  for (let grown = true; grown;) {
    const before = reached.size;
    for (const { row, column } of basis.cells) {
      if (reached.has(row)) reached.add(a.length + column);
      if (reached.has(a.length + column)) reached.add(row);
    }
    grown = reached.size > before;
  }
  if (reached.size !== a.length + b.length) return 'not connected';
  const plan = planOf(basis);
  if (plan.some((amount) => amount < 0)) return 'carries less than nothing';
  const rowsAgree = a.every((mass, i) => sum(plan.slice(i * b.length, (i + 1) * b.length)) === mass);
  const columnsAgree = b.every((mass, j) => sum(plan.filter((_, k) => k % b.length === j)) === mass);
  return rowsAgree && columnsAgree ? '' : 'margins differ';
}

/** The least cost of all plans in whole blocks, by trying them: one of them is optimal. */
function bruteForce({ a, b, cost }: Table): number {
  const fill = (k: number, rest: readonly number[], wants: readonly number[]): number => {
    if (k === cost.length) return rest.every((x) => x === 0) && wants.every((x) => x === 0) ? 0 : Infinity;
    const i = Math.floor(k / b.length);
    const j = k % b.length;
    let least = Infinity;
    for (let amount = 0; amount <= Math.min(rest[i]!, wants[j]!); amount++) {
      // A row that is passed must be empty.
      if (j === b.length - 1 && amount !== rest[i]) continue;
      const tail = fill(k + 1, rest.with(i, rest[i]! - amount), wants.with(j, wants[j]! - amount));
      least = Math.min(least, amount * cost[k]! + tail);
    }
    return least;
  };
  return fill(0, a, b);
}

describe('the first plan', () => {
  it('at the north-west corner is a spanning tree with the given margins', () => {
    holds(tied, ({ a, b }) => flaw(northWestCorner(a, b), a, b) === '');
  });
  it('by least cost is a spanning tree with the given margins', () => {
    holds(tied, ({ a, b, cost }) => flaw(leastCostStart(a, b, cost), a, b) === '');
  });
  it('at the north-west corner walks right and down', () => {
    holds(tied, ({ a, b }) => northWestCorner(a, b).cells.every(({ row, column }, k) => row + column === k));
  });
  it('by least cost begins with the cheapest cell, the first in reading order', () => {
    holds(tied, ({ a, b, cost }) => {
      const { row, column } = leastCostStart(a, b, cost).cells[0]!;
      return row * b.length + column === cost.indexOf(Math.min(...cost));
    });
  });
  it('between sorted positions on the line is optimal for convex costs and costs W_p', () => {
    const positions = fc
      .uniqueArray(real(-9, 9), { minLength: 4, maxLength: 4 })
      .map((x) => x.toSorted((s, t) => s - t));
    holds(positions, positions, tied, fc.constantFrom(1, 2), (from, to, { a, b }, p) => {
      const x = from.slice(0, a.length);
      const y = to.slice(0, b.length);
      const steps = transportSteps(a, b, costMatrix(x, y, { p }));
      const exact = sum(a) * wasserstein1d(x, y, { p, xWeights: a, yWeights: b }) ** p;
      // Some 16 products of size up to 18², each rounded once.
      return steps.length === 1 && near(steps[0]!.cost, exact, 1e-11);
    });
  });
});

describe('a step of the transportation simplex', () => {
  it('keeps a spanning tree with the given margins', () => {
    holds(tied, ({ a, b, cost }) =>
      transportSteps(a, b, cost).every(({ basis }) => flaw(basis, a, b) === ''),
    );
  });
  it('changes the cost by θ times the reduced cost, which is negative, so never raises it', () => {
    holds(tied, ({ a, b, cost }) => {
      const steps = transportSteps(a, b, cost);
      return steps.slice(1).every((step, k) => {
        const { theta, entering } = steps[k]!.pivot!;
        return (
          theta >= 0 &&
          entering.reducedCost < 0 &&
          step.cost === steps[k]!.cost + theta * entering.reducedCost
        );
      });
    });
  });
  it('lets the most negative cell enter, the first in reading order', () => {
    holds(tied, ({ a, b, cost }) =>
      transportSteps(a, b, cost).every(({ pivot, reducedCosts }) => {
        const lowest = Math.min(...reducedCosts);
        if (!pivot) return lowest >= 0;
        const { row, column, reducedCost } = pivot.entering;
        return reducedCost === lowest && reducedCosts.indexOf(lowest) === row * b.length + column;
      }),
    );
  });
  it('moves around a cycle that gains and gives in turn, once each in every line that it visits', () => {
    holds(tied, ({ a, b, cost }) =>
      transportSteps(a, b, cost).every(({ pivot, basis }) => {
        if (!pivot) return true;
        const balanced = (line: 'row' | 'column') =>
          [...new Set(pivot.cycle.map((cell) => cell[line]))].every(
            (index) =>
              pivot.cycle
                .filter((cell) => cell[line] === index)
                .map((cell) => cell.sign)
                .toSorted()
                .join() === '-1,1',
          );
        const alternates = pivot.cycle.every(({ sign }, k) => sign === (k % 2 === 0 ? 1 : -1));
        const givers = pivot.cycle.slice(1).filter(({ sign }) => sign === -1);
        const carried = givers.map(
          (giver) =>
            basis.cells.find(({ row, column }) => row === giver.row && column === giver.column)!.amount,
        );
        return balanced('row') && balanced('column') && alternates && pivot.theta === Math.min(...carried);
      }),
    );
  });
  it('has potentials that price every cell of the basis exactly, the first 0', () => {
    holds(tied, ({ a, b, cost }) =>
      transportSteps(a, b, cost).every(
        ({ basis, u, v, reducedCosts }) =>
          u[0] === 0 &&
          basis.cells.every(
            ({ row, column }) =>
              u[row]! + v[column]! === cost[row * b.length + column] &&
              reducedCosts[row * b.length + column] === 0,
          ),
      ),
    );
  });
  it('never comes to a basis twice, however the problem ties', () => {
    // Nothing but ties: costs 0 and 1, and masses 0 and 1.
    const dull = tables(fc.integer({ min: 0, max: 1 }), 6, 1);
    holds(dull, ({ a, b, cost }) => {
      const seen = transportSteps(a, b, cost).map(({ basis }) =>
        basis.cells
          .map(({ row, column }) => row * b.length + column)
          .toSorted()
          .join(),
      );
      return new Set(seen).size === seen.length;
    });
  });
  it('keeps every cell of the basis above 0 by its amount or its epsilons: no pivot is degenerate', () => {
    holds(tied, ({ a, b, cost }) =>
      transportSteps(a, b, cost).every(({ basis }) =>
        basis.cells.every(({ amount, epsilons }) => amount > 0 || epsilons > 0),
      ),
    );
  });
});

describe('the table of a plan that somebody made', () => {
  /** Vertices that have nothing to do with the costs: cheapest first under the costs read backwards. */
  const made = ({ a, b, cost }: Table) => planOf(leastCostStart(a, b, cost.toReversed()));

  it('has a basis that carries the plan, a spanning tree', () => {
    holds(tied, (table) => {
      const plan = made(table);
      const basis = basisOfPlan(plan, table.b.length)!;
      return flaw(basis, table.a, table.b) === '' && planOf(basis).join() === plan.join();
    });
  });
  it('has a pivot that moves something and saves, or the plan is optimal', () => {
    holds(tied, (table) => {
      const { a, b, cost } = table;
      const plan = made(table);
      const { pivot } = tableauOfPlan(plan, cost, b.length)!;
      return pivot
        ? pivot.theta > 0 && pivot.entering.reducedCost < 0
        : certifyTable(plan, a, b, cost).optimal;
    });
  });
  it('is followed by cheaper plans down to an optimal one, however the problem ties', () => {
    // Nothing but ties: costs 0 and 1, and masses 0 and 1.
    const dull = tables(fc.integer({ min: 0, max: 1 }), 6, 1);
    holds(dull, (table) => {
      const { a, b, cost } = table;
      let plan = made(table);
      for (let spent = Infinity; ;) {
        const { pivot, basis, cost: now } = tableauOfPlan(plan, cost, b.length)!;
        if (now >= spent) return false;
        if (!pivot) return certifyTable(plan, a, b, cost).optimal;
        plan = planOf(pivotBasis(basis, pivot));
        spent = now;
      }
    });
  });
  it('is there for vertices only, small enough to be told apart, and refuses what is no plan', () => {
    expect(basisOfPlan([1, 1, 1, 1], 2)).toBeUndefined();
    expect(tableauOfPlan([1, 1, 0, 1, 1, 0, 0, 0, 1], [1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toBeUndefined();
    expect(() => basisOfPlan([1, -1], 2)).toThrow('plan[1] is -1; a cell carries at least 0.');
    expect(() => basisOfPlan([1, 2, 3], 2)).toThrow('plan has 3 entries; 2 rows of 2 columns need 4.');
    expect(basisOfPlan(Array(25 * 26).fill(0), 26)!.cells).toHaveLength(50);
    expect(() => basisOfPlan(Array(26 * 26).fill(0), 26)).toThrow('a basis of 51 cells');
  });
});

describe('the last table', () => {
  it('costs what trying every plan finds', () => {
    holdsForFew(tables(fc.integer({ min: -3, max: 3 }), 3, 3), (table) => {
      expect(transportSteps(table.a, table.b, table.cost).at(-1)!.cost).toBe(bruteForce(table));
    });
  });
  it('costs what emd finds, for masses of any unit', () => {
    holds(fractional, ({ a, b, cost }) =>
      // Reduced costs above −2⁻⁴⁰ of costs up to 10 count as 0, for masses up to 70.
      near(transportSteps(a, b, cost).at(-1)!.cost, sum(a) * emd(a, b, cost).cost, 1e-9),
    );
  });
  it('of equal masses costs what the best assignment does', () => {
    holds(
      fc
        .integer({ min: 1, max: 6 })
        .chain((n) => fc.array(real(-10, 10), { minLength: n * n, maxLength: n * n })),
      (cost) => {
        const n = Math.sqrt(cost.length);
        const ones = Array.from({ length: n }, () => 1);
        // Reduced costs above −2⁻⁴⁰ of the largest cost count as 0, for up to 6 pairs of costs up to 10.
        return near(transportSteps(ones, ones, cost).at(-1)!.cost, assignment(cost, n, n).cost, 1e-10);
      },
    );
  });
  it('costs the same from either start', () => {
    holds(tied, ({ a, b, cost }) => {
      const [corner, cheapest] = (['northWestCorner', 'leastCost'] as const).map(
        (start) => transportSteps(a, b, cost, { start }).at(-1)!.cost,
      );
      return corner === cheapest;
    });
  });
  it('has prices that sum to its cost, so that nothing is cheaper', () => {
    holds(tied, ({ a, b, cost }) => {
      const last = transportSteps(a, b, cost).at(-1)!;
      const dual = sum(a.map((mass, i) => mass * last.u[i]!)) + sum(b.map((mass, j) => mass * last.v[j]!));
      return dual === last.cost && last.reducedCosts.every((reduced) => reduced >= 0);
    });
  });
  it('costs the same with rows and columns exchanged', () => {
    holds(tied, ({ a, b, cost }) => {
      const turned = cost.map((_, k) => cost[(k % a.length) * b.length + Math.floor(k / a.length)]!);
      return transportSteps(a, b, cost).at(-1)!.cost === transportSteps(b, a, turned).at(-1)!.cost;
    });
  });
  it('costs k times as much for k times the mass, and a constant on a row adds its mass times that', () => {
    holds(tied, fc.integer({ min: 1, max: 5 }), ({ a, b, cost }, k) => {
      const base = transportSteps(a, b, cost).at(-1)!.cost;
      const larger = transportSteps(
        a.map((mass) => k * mass),
        b.map((mass) => k * mass),
        cost,
      ).at(-1)!.cost;
      const raised = transportSteps(
        a,
        b,
        cost.map((price, at) => (at < b.length ? price + k : price)),
      ).at(-1)!.cost;
      return larger === k * base && raised === base + k * a[0]!;
    });
  });
});

describe('certifyTable', () => {
  it('proves every last table optimal and measures what earlier ones are too dear', () => {
    holds(tied, ({ a, b, cost }) => {
      const steps = transportSteps(a, b, cost);
      return steps.every((step) => {
        const certificate = certifyTable(planOf(step.basis), a, b, cost);
        const excess = step.cost - steps.at(-1)!.cost;
        return (
          certificate.feasible &&
          certificate.cost === step.cost &&
          certificate.gap === excess &&
          certificate.optimal === (excess === 0) &&
          (certificate.improvement === undefined) === certificate.optimal
        );
      });
    });
  });
  it('gives a cycle that, walked until nothing improves, ends at the optimum', () => {
    holds(tied, ({ a, b, cost }) => {
      let plan = planOf(northWestCorner(a, b));
      for (let certificate = certifyTable(plan, a, b, cost); certificate.improvement;) {
        const { cycle, amount, saving } = certificate.improvement;
        const next = [...plan];
        for (const { row, column, sign } of cycle) next[row * b.length + column]! += sign * amount;
        const after = certifyTable(next, a, b, cost);
        if (!(after.feasible && amount > 0 && after.cost === certificate.cost - amount * saving))
          return false;
        plan = next;
        certificate = after;
      }
      return certifyTable(plan, a, b, cost).gap === 0;
    });
  });
  it('agrees with itself for masses and costs that are no whole numbers', () => {
    holds(fractional, ({ a, b, cost }) => {
      const steps = transportSteps(a, b, cost);
      const certificate = certifyTable(planOf(steps.at(-1)!.basis), a, b, cost);
      // 2⁻⁴⁰ of costs up to 10 and of masses up to 70 may be left, 16 times.
      return certificate.feasible && certificate.optimal && certificate.gap <= 1e-8;
    });
  });
  it('says by how much each line is wrong', () => {
    const certificate = certifyTable([1, 0, 2, 1], [2, 2], [1, 3], [1, 1, 1, 1]);
    expect(Array.from(certificate.rowErrors)).toEqual([-1, 1]);
    expect(Array.from(certificate.columnErrors)).toEqual([2, -2]);
    expect(certificate).toMatchObject({ feasible: false, optimal: false, cost: NaN, gap: NaN, optimum: 4 });
    expect(certificate.improvement).toBeUndefined();
  });
});

describe('masses that differ by rounding alone', () => {
  it('fill a table', () => {
    const steps = transportSteps([0.1, 0.2], [0.3], [1, 2]);
    expect(steps).toHaveLength(1);
    expect(steps[0]!.cost).toBeCloseTo(0.5, 15);
  });
  it('tie: ten tenths are a whole, and the cell between them carries nothing', () => {
    const basis = northWestCorner([0.1, 0.2, 0.7], [0.30000000000000004, 0.7]);
    expect(basis.cells.map(({ amount }) => amount)).toContain(0);
  });
});

describe('refusals', () => {
  const basis = northWestCorner([1, 1], [1, 1]);
  it.each([
    [() => northWestCorner([], [1]), /^a is empty; /],
    [() => northWestCorner([1], [-1]), /^b\[0\] is -1; /],
    [() => northWestCorner([0], [1]), /^a sums to 0; /],
    [
      () => northWestCorner([1, 2], [2]),
      /^a sums to 3 and b to 2; a table needs as much to give as to receive\.$/,
    ],
    [
      () => northWestCorner([1e308, 1e308], [1]),
      /^a sums to Infinity and b to 1; give masses with a finite sum\.$/,
    ],
    [() => leastCostStart([1], [1], [1, 2]), /^cost has 2 entries; 1 rows of 1 columns need 1\.$/],
    [() => leastCostStart([1], [2], [1]), /^a sums to 1 and b to 2; /],
    [() => leastCostStart([1], [1], [NaN]), /^cost\[0\] is NaN; /],
    [() => transportSteps([1], [1], [Infinity]), /^cost\[0\] is Infinity; /],
    [() => transportSteps([1], [2], [1]), /^a sums to 1 and b to 2; /],
    [
      () => transportSteps([1], [1], [1], { start: 'vogel' as 'leastCost' }),
      /^start is vogel; it must be northWestCorner or leastCost\.$/,
    ],
    [() => modiPotentials(basis, [1, 2, 3]), /^cost has 3 entries; 2 rows of 2 columns need 4\.$/],
    [
      () => modiPotentials({ ...basis, cells: basis.cells.slice(1) }, [1, 2, 3, 4]),
      /^basis leaves rows and columns apart; pass a spanning tree\.$/,
    ],
    [
      () => treePath({ ...basis, cells: basis.cells.slice(1) }, 0, 1),
      /^basis leaves the row and the column apart; pass a spanning tree\.$/,
    ],
    [
      () => certifyTable([1, -1, 0, 1], [1, 1], [1, 1], [1, 1, 1, 1]),
      /^plan\[1\] is -1; a cell carries at least 0\.$/,
    ],
    [
      () => certifyTable([1], [1, 1], [1, 1], [1, 1, 1, 1]),
      /^plan has 1 entries; 2 rows of 2 columns need 4\.$/,
    ],
    [() => certifyTable([1], [1], [2], [1]), /^a sums to 1 and b to 2; /],
    [() => certifyTable([1], [1], [1], []), /^cost is empty; /],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});

describe('small tables by hand', () => {
  it('one pivot of two blocks', () => {
    const start = transportTableau(northWestCorner([1, 1], [1, 1]), [5, 1, 1, 5]);
    expect(start.cost).toBe(10);
    expect([Array.from(start.u), Array.from(start.v)]).toEqual([
      [0, 4],
      [5, 1],
    ]);
    expect(Array.from(start.reducedCosts)).toEqual([0, 0, -8, 0]);
    expect(start.pivot!.cycle).toEqual([
      { row: 1, column: 0, sign: 1 },
      { row: 0, column: 0, sign: -1 },
      { row: 0, column: 1, sign: 1 },
      { row: 1, column: 1, sign: -1 },
    ]);
    const { row, column, amount } = start.pivot!.leaving;
    expect([row, column, amount, start.pivot!.theta]).toEqual([0, 0, 1, 1]);
    const next = transportTableau(pivotBasis(start.basis, start.pivot!), [5, 1, 1, 5]);
    expect(next.cost).toBe(2);
    expect(next.pivot).toBeUndefined();
    expect(planOf(next.basis)).toEqual([0, 1, 1, 0]);
  });
  it('one row or one column has one plan', () => {
    expect(transportSteps([3], [1, 2], [4, 5]).map(({ cost }) => cost)).toEqual([14]);
    expect(transportSteps([1, 2], [3], [4, 5]).map(({ cost }) => cost)).toEqual([14]);
  });
});
