import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignment,
  costMatrix,
  emd,
  entropicPlan,
  sinkhorn,
  sinkhornIterates,
  wasserstein1d,
} from '@/math/index.ts';
import { real } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

/** Costs from 0 to 4 between 1 to 5 rows and columns, weights with zeros, and an ε that mixes within some hundred steps. */
const problem = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([n, m]) =>
  fc.record({
    a: someWeights(n),
    b: someWeights(m),
    cost: fc.array(real(0, 4), { minLength: n * m, maxLength: n * m }),
    eps: real(0.3, 5),
  }),
);
type Problem = typeof problem extends fc.Arbitrary<infer P> ? P : never;

function someWeights(n: number): fc.Arbitrary<number[]> {
  const weight = fc.oneof({ weight: 4, arbitrary: real(0.1, 3) }, { weight: 1, arbitrary: fc.constant(0) });
  return fc.array(weight, { minLength: n, maxLength: n }).filter((w) => w.some((v) => v > 0));
}

const solve = ({ a, b, cost, eps }: Problem) =>
  sinkhorn(a, b, cost, { eps, tolerance: 1e-13, maximumIterations: 100_000 });
const shares = (w: readonly number[]) => w.map((v) => v / w.reduce((s, x) => s + x, 0));
const at = (matrix: ArrayLike<number>, columns: number, i: number, j: number) => matrix[i * columns + j]!;
const rowSums = (plan: ArrayLike<number>, n: number, m: number) =>
  Array.from({ length: n }, (_, i) => sum(Array.from({ length: m }, (_, j) => at(plan, m, i, j))));
const sum = (values: readonly number[]) => values.reduce((s, v) => s + v, 0);
const transposed = (matrix: ArrayLike<number>, n: number, m: number) =>
  Array.from({ length: n * m }, (_, k) => at(matrix, m, k % n, Math.floor(k / n)));
const allNear = (a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number) =>
  a.length === b.length && Array.from(a).every((value, k) => near(value, b[k]!, tolerance));

// A plan whose row sums err by 1e-13 differs from the optimum by that times the mixing time, at most some 1e4 here.
const CONVERGED = 1e-9;

describe('the entropic plan', () => {
  it('has columns b, and rows that miss a by the error it reports', () => {
    holds(problem, fc.integer({ min: 1, max: 20 }), (p, maximumIterations) => {
      const { plan, marginalError } = sinkhorn(p.a, p.b, p.cost, { eps: p.eps, maximumIterations });
      const [n, m] = [p.a.length, p.b.length];
      const columns = rowSums(transposed(plan, n, m), m, n);
      const rows = rowSums(plan, n, m);
      const error = sum(shares(p.a).map((share, i) => Math.abs(rows[i]! - share)));
      // Sums of at most 25 shares.
      return allNear(columns, shares(p.b), 1e-14) && Math.abs(error - marginalError) < 1e-13;
    });
  });
  it('is a b exp((f + g − C)/ε) of its potentials', () => {
    holds(problem, (p) => {
      const { plan, f, g } = solve(p);
      const [a, b] = [shares(p.a), shares(p.b)];
      const m = b.length;
      const formula = p.cost.map((c, k) => {
        const [i, j] = [Math.floor(k / m), k % m];
        return a[i]! * b[j]! * Math.exp((f[i]! + g[j]! - c) / p.eps);
      });
      return allNear(plan, formula, 1e-13);
    });
  });
  it('says converged exactly when the error is within the tolerance', () => {
    holds(problem, fc.integer({ min: 1, max: 6 }), real(1e-12, 0.5), (p, maximumIterations, tolerance) => {
      const {
        converged,
        marginalError,
        iterations,
        tolerance: said,
      } = sinkhorn(p.a, p.b, p.cost, {
        eps: p.eps,
        tolerance,
        maximumIterations,
      });
      return (
        converged === marginalError <= tolerance &&
        said === tolerance &&
        (converged ? iterations <= maximumIterations : iterations === maximumIterations)
      );
    });
  });
  it('transposes with the problem', () => {
    holds(problem, (p) => {
      const [n, m] = [p.a.length, p.b.length];
      const turned = solve({ a: p.b, b: p.a, cost: transposed(p.cost, n, m), eps: p.eps });
      const straight = solve(p);
      return (
        allNear(transposed(straight.plan, n, m), turned.plan, CONVERGED) &&
        near(straight.valueKl, turned.valueKl, 1e-12)
      );
    });
  });
  it('does not see what is added to the costs of a row: its potential takes it', () => {
    holds(problem, real(-3, 3), (p, c) => {
      const m = p.b.length;
      const raised = solve({ ...p, cost: p.cost.map((v, k) => (k < m ? v + c : v)) });
      const straight = solve(p);
      return (
        allNear(straight.plan, raised.plan, CONVERGED) &&
        near(raised.valueKl, straight.valueKl + c * shares(p.a)[0]!, 1e-12)
      );
    });
  });
  it('does not see the unit of the costs', () => {
    holds(problem, fc.constantFrom(0.25, 2, 1024), (p, unit) => {
      const scaled = solve({ ...p, cost: p.cost.map((v) => v * unit), eps: p.eps * unit });
      // Powers of two change no digit.
      return Array.from(solve(p).plan).every((mass, k) => mass === scaled.plan[k]);
    });
  });
  it('gives nothing to a weight of 0, and the rest as if it were not there', () => {
    holds(problem, fc.array(real(0, 4), { minLength: 5, maxLength: 5 }), (p, row) => {
      const m = p.b.length;
      const more = solve({ ...p, a: [...p.a, 0], cost: [...p.cost, ...row.slice(0, m)] });
      const straight = solve(p);
      return (
        allNear(more.plan.slice(0, p.cost.length), straight.plan, 1e-14) &&
        more.plan.slice(p.cost.length).every((mass) => mass === 0) &&
        near(more.valueKl, straight.valueKl, 1e-14)
      );
    });
  });
  it('takes a weight n as n repetitions', () => {
    holds(problem, fc.integer({ min: 2, max: 4 }), (p, n) => {
      const m = p.b.length;
      const first = p.cost.slice(0, m);
      const apart = solve({
        ...p,
        a: [...p.a, ...Array.from({ length: n - 1 }, () => p.a[0]!)],
        cost: [...p.cost, ...Array.from({ length: n - 1 }, () => first).flat()],
      });
      const together = solve({ ...p, a: p.a.map((w, i) => (i === 0 ? n * w : w)) });
      return near(apart.valueKl, together.valueKl, 1e-12) && near(apart.cost, together.cost, CONVERGED);
    });
  });
  it('turns with the order of the columns', () => {
    holds(problem, (p) => {
      const m = p.b.length;
      const turned = solve({
        ...p,
        b: [...p.b].reverse(),
        cost: p.cost.map((_, k) => at(p.cost, m, Math.floor(k / m), m - 1 - (k % m))),
      });
      return near(turned.valueKl, solve(p).valueKl, 1e-12);
    });
  });
  it('is a bᵀ in the limit of large ε', () => {
    holds(problem, (p) => {
      const { plan } = solve({ ...p, eps: 1e9 });
      // exp(4/1e9) is 4e-9 from 1.
      return allNear(
        plan,
        shares(p.a).flatMap((u) => shares(p.b).map((v) => u * v)),
        2e-8,
      );
    });
  });
});

describe('the values', () => {
  it('of KL and of P ln P are what the plan says', () => {
    holds(problem, (p) => {
      const { plan, cost, valueKl, valueNegent } = solve(p);
      const product = shares(p.a).flatMap((u) => shares(p.b).map((v) => u * v));
      const carried = sum(p.cost.map((c, k) => c * plan[k]!));
      const negent = sum(Array.from(plan, (mass) => (mass > 0 ? mass * Math.log(mass) : 0)));
      const kl = sum(Array.from(plan, (mass, k) => (mass > 0 ? mass * Math.log(mass / product[k]!) : 0)));
      return (
        near(cost, carried, 1e-13) &&
        near(valueKl, carried + p.eps * kl, CONVERGED) &&
        near(valueNegent, carried + p.eps * negent, CONVERGED)
      );
    });
  });
  it('grow with ε', () => {
    holds(problem, real(1, 3), (p, factor) => {
      const [sharp, blurred] = [solve(p), solve({ ...p, eps: p.eps * factor })];
      return sharp.cost <= blurred.cost + CONVERGED && sharp.valueKl <= blurred.valueKl + 1e-12;
    });
  });
  it('exceed the exact cost of n equal points by at most ε ln n', () => {
    const square = fc
      .integer({ min: 1, max: 5 })
      .chain((n) => fc.array(real(0, 4), { minLength: n * n, maxLength: n * n }));
    holdsForFew(square, fc.constantFrom(1, 0.3, 0.1), (cost, eps) => {
      const n = Math.sqrt(cost.length);
      const ones = Array.from({ length: n }, () => 1);
      const exact = assignment(cost, n, n).cost / n;
      const { cost: carried, valueKl } = sinkhorn(ones, ones, cost, {
        eps,
        tolerance: 1e-10,
        maximumIterations: 1e5,
      });
      return [carried, valueKl].every(
        // Row sums may miss by 1e-10 of costs up to 4.
        (value) => value >= exact - 1e-9 && value <= exact + eps * Math.log(n) + 1e-9,
      );
    });
  });
  it('exceed the exact cost by at most ε times the smaller entropy of a and b, whatever the weights', () => {
    holdsForFew(problem, fc.constantFrom(1, 0.3), (p, factor) => {
      const eps = p.eps * factor;
      const exact = emd(p.a, p.b, p.cost).cost;
      const entropy = (w: readonly number[]) =>
        -sum(shares(w).map((share) => (share > 0 ? share * Math.log(share) : 0)));
      const { cost, valueKl } = solve({ ...p, eps });
      // The exact plan's KL divergence from a bᵀ is at most that entropy.
      const most = exact + eps * Math.min(entropy(p.a), entropy(p.b));
      return [cost, valueKl].every((value) => value >= exact - CONVERGED && value <= most + CONVERGED);
    });
  });
  it('reach the exact cost on the line as ε → 0', () => {
    const line = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 5 });
    holdsForFew(line, line, (x, y) => {
      const [a, b] = [x.map(() => 1), y.map(() => 1)];
      const exact = wasserstein1d(x, y, { p: 2 }) ** 2;
      const gaps = [20, 2, 0.2].map(
        (eps) =>
          sinkhorn(a, b, costMatrix(x, y, { p: 2 }), { eps, maximumIterations: 20_000 }).valueKl - exact,
      );
      // valueKl − exact ≤ ε ln(max n, m); before convergence the value is a lower bound.
      return gaps.every((gap, k) => gap <= 20 * 0.1 ** k * Math.log(5) + 1e-9) && Math.abs(gaps[2]!) <= 0.4;
    });
  });
});

describe('the iteration', () => {
  it('gives the same by scaling as in the log domain, also where the kernel underflows', () => {
    holds(problem, fc.constantFrom(1, 0.1, 1e-2, 1e-3, 1e-5), (p, factor) => {
      const eps = p.eps * factor;
      const scaling = sinkhornIterates(p.a, p.b, p.cost, { eps });
      const log = sinkhornIterates(p.a, p.b, p.cost, { eps, domain: 'log' });
      return Array.from({ length: 30 }, () => [scaling.next().value, log.next().value] as const).every(
        // Each step rounds potentials of at most 8 by some 1e-15.
        ([one, two]) => allNear(one.f, two.f, 2e-13) && allNear(one.g, two.g, 2e-13),
      );
    });
  });
  it('never raises the error and never lowers the dual value', () => {
    holds(problem, (p) => {
      const steps = sinkhornIterates(p.a, p.b, p.cost, { eps: p.eps });
      const seen = Array.from({ length: 12 }, () => steps.next().value);
      const value = ({ f, g }: (typeof seen)[number]) =>
        sum(shares(p.a).map((w, i) => w * f[i]!)) + sum(shares(p.b).map((w, j) => w * g[j]!));
      return seen.every(
        (step, k) =>
          k === 0 ||
          (step.iteration === k + 1 &&
            step.marginalError <= seen[k - 1]!.marginalError + 1e-14 &&
            value(step) >= value(seen[k - 1]!) - 1e-13),
      );
    });
  });
  it('started at the solution is there', () => {
    holds(problem, (p) => {
      const first = solve(p);
      const again = sinkhorn(p.a, p.b, p.cost, { eps: p.eps, start: first.g, tolerance: 1e-12 });
      // Where a is 0 a potential follows g one step later and settles nothing.
      return (
        again.iterations === 1 &&
        again.converged &&
        p.a.every((weight, i) => weight === 0 || near(again.f[i]!, first.f[i]!, 1e-11))
      );
    });
  });
  it('stays finite however small ε is', () => {
    holds(problem, fc.constantFrom(1e-6, 1e-20, 1e-300), (p, eps) => {
      const { plan, f, g, marginalError, cost } = sinkhorn(p.a, p.b, p.cost, { eps, maximumIterations: 20 });
      return [...plan, ...f, ...g, cost].every(Number.isFinite) && marginalError >= 0 && marginalError <= 2;
    });
  });
  it('stands for the plan of its row potentials', () => {
    holds(problem, (p) => {
      const { f, plan, cost } = sinkhorn(p.a, p.b, p.cost, { eps: p.eps, maximumIterations: 3 });
      const again = entropicPlan(p.a, p.b, p.cost, f, { eps: p.eps });
      expect(again.plan).toEqual(plan);
      expect(again.cost).toBe(cost);
    });
  });
});
