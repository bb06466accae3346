import { describe, expect, it } from 'vitest';
import {
  cTransform,
  doubleCTransform,
  dualValue,
  entropicPlan,
  sinkhorn,
  sinkhornDivergence,
  sinkhornIterates,
  softCTransform,
} from '@/math/index.ts';
import { absorb } from '@/math/transport/entropic/absorb.ts';
import { createGibbsKernel } from '@/math/transport/entropic/createGibbsKernel.ts';
import { hardMinimum } from '@/math/transport/entropic/hardMinimum.ts';
import { kernelColumnSums } from '@/math/transport/entropic/kernelColumnSums.ts';
import { kernelRowSums } from '@/math/transport/entropic/kernelRowSums.ts';
import { marginalError } from '@/math/transport/entropic/marginalError.ts';
import { readProblem } from '@/math/transport/entropic/readProblem.ts';
import { selfTransport } from '@/math/transport/entropic/selfTransport.ts';
import { softMinimum } from '@/math/transport/entropic/softMinimum.ts';
import { updatePotential } from '@/math/transport/entropic/updatePotential.ts';

const swap = [0, 1, 1, 0];

describe('two equal points that would rather stay', () => {
  // By symmetry f = g; the density of staying is 2/(1 + e^(−1/ε)), so the plan's diagonal is half of it a point.
  const stay = (eps: number) => 0.5 / (1 + Math.exp(-1 / eps));
  it.each([0.1, 1, 10])('ε = %d: the closed form', (eps) => {
    const { plan, cost, valueKl, valueNegent, converged } = sinkhorn([1, 1], [1, 1], swap, { eps });
    const s = stay(eps);
    const move = 0.5 - s;
    expect(converged).toBe(true);
    [s, move, move, s].forEach((mass, k) => expect(plan[k]).toBeCloseTo(mass, 14));
    expect(cost).toBeCloseTo(2 * move, 14);
    expect(valueKl).toBeCloseTo(-eps * Math.log((1 + Math.exp(-1 / eps)) / 2), 13);
    expect(valueNegent).toBeCloseTo(valueKl - 2 * eps * Math.LN2, 13);
  });
  it('ε = 1: the potentials of the first step', () => {
    const { iteration, f, g } = sinkhornIterates([1, 1], [1, 1], swap, { eps: 1 }).next().value;
    const level = -Math.log((1 + Math.exp(-1)) / 2);
    expect(iteration).toBe(1);
    [...f].forEach((value) => expect(value).toBeCloseTo(level, 15));
    [...g].forEach((value) => expect(value).toBeCloseTo(0, 15));
  });
});

describe('sinkhorn stops', () => {
  const hard = [
    [3, 1],
    [1, 1],
    [0, 2, 1, 0],
  ] as const;
  it('after maximumIterations, 10 000 unless given, and says so', () => {
    const stopped = sinkhorn(...hard, { eps: 0.1, tolerance: 0, maximumIterations: 3 });
    expect([stopped.iterations, stopped.converged, stopped.tolerance]).toEqual([3, false, 0]);
    expect(stopped.marginalError).toBeGreaterThan(0);
    // Nearly exact transport between unequal weights: thousands of steps at this ε.
    const slow = sinkhorn([1, 1.0001], [1, 1], swap, { eps: 0.01, tolerance: 1e-30 });
    expect([slow.iterations, slow.converged]).toEqual([10_000, false]);
  });
  it('at the first error within the tolerance, 1e-9 unless given', () => {
    const { iterations, marginalError: error, tolerance } = sinkhorn(...hard, { eps: 0.1 });
    const steps = sinkhornIterates(...hard, { eps: 0.1 });
    const seen = Array.from({ length: iterations }, () => steps.next().value.marginalError);
    expect(tolerance).toBe(1e-9);
    expect(seen.at(-1)).toBe(error);
    expect(error).toBeLessThanOrEqual(1e-9);
    expect(seen.at(-2)).toBeGreaterThan(1e-9);
  });
  it('at an error of exactly the tolerance', () => {
    const third = sinkhorn(...hard, { eps: 0.1, tolerance: 0, maximumIterations: 3 });
    const { iterations, converged } = sinkhorn(...hard, { eps: 0.1, tolerance: third.marginalError });
    expect([iterations, converged]).toEqual([3, true]);
  });
  it('at the same step in the log domain', () => {
    const [scaling, log] = [sinkhorn(...hard, { eps: 0.1 }), sinkhorn(...hard, { eps: 0.1, domain: 'log' })];
    expect(log.iterations).toBe(scaling.iterations);
    log.plan.forEach((mass, k) => expect(mass).toBeCloseTo(scaling.plan[k]!, 13));
  });
  it('in fewer steps from the potentials of a similar problem', () => {
    const near = sinkhorn(...hard, { eps: 0.11 });
    const cold = sinkhorn(...hard, { eps: 0.1 });
    const warm = sinkhorn(...hard, { eps: 0.1, start: near.g });
    expect(warm.iterations).toBeLessThan(cold.iterations);
    expect(warm.cost).toBeCloseTo(cold.cost, 8);
  });
  it('keeps what it was given and what it has given', () => {
    const start = Float64Array.of(0, 0);
    const steps = sinkhornIterates([3, 1], [1, 1], [0, 2, 1, 0], { eps: 0.5, start });
    const first = steps.next().value;
    const kept = Array.from(first.g);
    steps.next();
    expect(Array.from(first.g)).toEqual(kept);
    expect(Array.from(start)).toEqual([0, 0]);
  });
});

describe('a kernel', () => {
  it.each([1, 2, 3, 4, 5, 8, 9])('sums %d rows and as many columns as the plain product does', (n) => {
    const m = n + 1;
    const entries = Float64Array.from({ length: n * m }, (_, k) => ((k * 7) % 11) - 3);
    const right = Float64Array.from({ length: m }, (_, j) => j + 1);
    const left = Float64Array.from({ length: n }, (_, i) => 2 * i - 3);
    const rows = new Float64Array(n).fill(99);
    const columns = new Float64Array(m).fill(99);
    kernelRowSums(entries, right, rows);
    kernelColumnSums(entries, left, columns);
    // Whole numbers: exact in any order.
    rows.forEach((s, i) => expect(s).toBe(right.reduce((t, w, j) => t + w * entries[i * m + j]!, 0)));
    columns.forEach((s, j) => expect(s).toBe(left.reduce((t, w, i) => t + w * entries[i * m + j]!, 0)));
  });
  it('holds exp((f + g − C)/ε), and 0 from e^−600 down', () => {
    const kernel = createGibbsKernel(readProblem([1, 1], [1, 1], [0, 599, 600, 2], 1), [0, 0]);
    // Rows are raised by their least cost: 0 and 2.
    expect(Array.from(kernel.rowPotential)).toEqual([0, 2]);
    expect(Array.from(kernel.entries)).toEqual([1, Math.exp(-599), Math.exp(-598), 1]);
    absorb(kernel, [0, 0], [0, 0]);
    expect(Array.from(kernel.entries)).toEqual([1, Math.exp(-599), 0, Math.exp(-2)]);
    expect(Array.from(kernel.columnPotential)).toEqual([0, 0]);
  });
  it('is rebuilt when a potential or a sum has moved by more than e^150, not before', () => {
    const fresh = () => createGibbsKernel(readProblem([1], [1], [0], 1), [0]);
    const still = fresh();
    expect(updatePotential(still, [150], 'rows')[0]).toBeCloseTo(-150, 12);
    expect(still.columnPotential[0]).toBe(0);
    const rebuilt = fresh();
    expect(Array.from(updatePotential(rebuilt, [151], 'rows'))).toEqual([-151]);
    expect([rebuilt.columnPotential[0], rebuilt.rowPotential[0], rebuilt.entries[0]]).toEqual([151, -151, 1]);
    const back = fresh();
    expect(Array.from(updatePotential(back, [-151], 'columns'))).toEqual([151]);
    expect([back.columnPotential[0], back.rowPotential[0], back.entries[0]]).toEqual([151, -151, 1]);
    // The sum is e^51, but one scaling e^151.
    const scalings = createGibbsKernel(readProblem([1], [1, 1], [0, 100], 1), [0, 0]);
    expect(updatePotential(scalings, [0, 151], 'rows')[0]).toBeCloseTo(-51 + Math.LN2, 12);
    expect(Array.from(scalings.columnPotential)).toEqual([0, 151]);
    // The scalings are 1, but column 1's only large entry lies e^−160 below its row's largest.
    const sums = createGibbsKernel(readProblem([1, 1], [1, 1], [0, 160, 0, 161], 1), [0, 0]);
    const level = updatePotential(sums, [0, 0], 'columns')[1]!;
    expect(level).toBeCloseTo(160 - Math.log((1 + Math.exp(-1)) / 2), 12);
    expect(sums.columnPotential[1]).toBe(level);
  });
});

describe('minima', () => {
  it('skip what does not count', () => {
    const row = { start: 0, stride: 1 };
    expect(softMinimum([Infinity, 2], row, [0, 0], [0.5, 0.5], 1)).toBeCloseTo(2 + Math.LN2, 15);
    expect(softMinimum([1, 2], row, [-Infinity, 0], [0.5, 0.5], 1)).toBeCloseTo(2 + Math.LN2, 15);
    expect(softMinimum([1, 2], row, [0, 0], [0, 1], 1)).toBe(2);
    expect(softMinimum([Infinity, 2], row, [0, 0], [1, 0], 1)).toBe(Infinity);
    expect(hardMinimum([Infinity, 2], row, [0, 0])).toEqual({ value: 2, place: 1 });
    expect(hardMinimum([5, 5, 5], row, [0, 2, 2])).toEqual({ value: 3, place: 1 });
    expect(hardMinimum([Infinity, 1], row, [0, -Infinity])).toEqual({ value: Infinity, place: -1 });
  });
  it('read down a column as along a row', () => {
    expect(softMinimum([9, 3, 9, 5], { start: 1, stride: 2 }, [0, 1], [0, 1], 1)).toBe(4);
    expect(hardMinimum([9, 3, 9, 5], { start: 1, stride: 2 }, [0, 3])).toEqual({ value: 2, place: 1 });
  });
});

describe('the plan of potentials', () => {
  it('leaves a row without weight out, whatever its potential', () => {
    expect(Array.from(entropicPlan([1, 0], [1], [0, 0], [0, 1e6], { eps: 1 }).plan)).toEqual([1, 0]);
  });
  it('follows the potentials', () => {
    // Odds e^(f₀ − f₁ − (C₀ − C₁)) = e^(ln 3 + 1 − 1) in either column.
    const { plan, cost } = entropicPlan([1, 1], [1, 3], [1, 2, 0, 1], [Math.log(3) + 1, 0], { eps: 1 });
    [3 / 16, 9 / 16, 1 / 16, 3 / 16].forEach((mass, k) => expect(plan[k]).toBeCloseTo(mass, 15));
    expect(cost).toBeCloseTo(3 / 16 + 18 / 16 + 3 / 16, 14);
  });
});

describe('a weight of 0', () => {
  it('counts in no value', () => {
    const { valueKl, valueNegent } = sinkhorn([1, 0], [3, 0, 1], [2, 9, 6, 9, 9, 9], { eps: 1 });
    // One source: the plan is b, its cost 3, its divergence from a bᵀ 0.
    expect(valueKl).toBeCloseTo(3, 14);
    expect(valueNegent).toBeCloseTo(3 + 0.75 * Math.log(0.75) + 0.25 * Math.log(0.25), 14);
  });
});

describe('the marginal error', () => {
  it('is that of the row sums, at most 2, and no matter of rows without weight', () => {
    expect(marginalError([0.5, 0.5], [0, 0], [0, 0], 1)).toBe(0);
    expect(marginalError([0.5, 0.5], [0, 0], [Math.LN2, 0], 1)).toBeCloseTo(0.25, 15);
    expect(marginalError([1, 0], [0, 900], [0, 0], 1)).toBe(0);
    expect(marginalError([1], [900], [0], 1)).toBe(2);
    expect(marginalError([1], [2 * Math.log(1.5)], [0], 2)).toBeCloseTo(0.5, 15);
  });
});

describe('c-transforms', () => {
  it('say where a row has no pair', () => {
    const { values, argmin } = cTransform([Infinity, Infinity, 1, 2], 2, 2, [0, 3]);
    expect(Array.from(values)).toEqual([Infinity, -1]);
    expect(Array.from(argmin)).toEqual([-1, 1]);
    expect(softCTransform([Infinity, 2], 2, 1, [0], [1], { eps: 1 })).toEqual(Float64Array.of(Infinity, 2));
    expect(softCTransform([1, 2], 1, 2, [4], [1], { eps: 1, to: 'columns' })).toEqual(
      Float64Array.of(-3, -2),
    );
  });
  it('leave out potentials of −Infinity, also in the dual value where the weight is 0', () => {
    expect(Array.from(cTransform([1, 5], 1, 2, [-Infinity, 0]).values)).toEqual([5]);
    expect(dualValue([1, 0], [2], [3, -Infinity], [4])).toBe(7);
    expect(dualValue([1, 1], [2], [3, -Infinity], [4])).toBe(-Infinity);
  });
});

describe('a law carried to itself', () => {
  it('two points: the closed form', () => {
    const stop = { tolerance: 1e-12, maximumIterations: 1000 };
    const { value, marginalError: error } = selfTransport(readProblem([1, 1], [1, 1], swap, 0.5), stop);
    expect(value).toBeCloseTo(-0.5 * Math.log((1 + Math.exp(-2)) / 2), 13);
    expect(error).toBeLessThanOrEqual(1e-12);
  });
  it('stops after maximumIterations', () => {
    const problem = readProblem([1, 3], [1, 3], swap, 0.5);
    const errors = [1, 2, 3].map(
      (maximumIterations) => selfTransport(problem, { tolerance: 0, maximumIterations }).marginalError,
    );
    expect(errors[0]).toBeGreaterThan(errors[1]!);
    expect(errors[1]).toBeGreaterThan(errors[2]!);
  });
});

describe('the Sinkhorn divergence says how it went', () => {
  it('of the worst of its three solutions', () => {
    const rough = sinkhornDivergence([0, 1, 5], [2, 3], { eps: 0.5, maximumIterations: 2 });
    expect(rough.converged).toBe(false);
    expect(rough.marginalError).toBeGreaterThan(1e-9);
    const fine = sinkhornDivergence([0, 1, 5], [2, 3], { eps: 0.5 });
    expect(fine.converged).toBe(true);
    expect(fine.marginalError).toBeLessThanOrEqual(1e-9);
    const within = sinkhornDivergence([0], [0], { eps: 1, tolerance: 0 });
    expect([within.value, within.marginalError, within.converged]).toEqual([0, 0, true]);
  });
  it('between points of two coordinates, with weights, under the distance itself', () => {
    const { value } = sinkhornDivergence([0, 0, 3, 4], [3, 4], {
      eps: 1e-3,
      dimension: 2,
      p: 1,
      xWeights: [1, 3],
    });
    // A quarter of the mass goes 5 far; within x, points 5 apart do not mix at ε = 0.001: each keeps its
    // potential −ε ln(its share)·½ twice.
    const own = -1e-3 * (0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
    expect(value).toBeCloseTo(1.25 - 0.5 * own, 12);
  });
});

describe('bad transport problems are refused', () => {
  const ok = { eps: 1 };
  const forever = (options: object) => () =>
    sinkhornIterates([1, 1], [1, 1], swap, { ...ok, ...options }).next();
  it.each<[() => unknown, RegExp]>([
    [() => sinkhorn([1, -1], [1, 1], swap, ok), /^a\[1\] is -1; /],
    [() => sinkhorn([1, 1], [0, 0], swap, ok), /^b sums to 0; /],
    [() => sinkhorn([1, 1], [], swap, ok), /^b is empty; /],
    [() => sinkhorn([1, 1], [1, 1], [0, 1, NaN, 0], ok), /^cost\[2\] is NaN; /],
    [() => sinkhorn([1, 1], [1, 1], [0, Infinity, 1, 0], ok), /^cost\[1\] is Infinity; /],
    [
      () => sinkhorn([1, 1], [1, 1], [0, 1, 1], ok),
      /^cost has 3 entries; 2 weights in a and 2 in b need 4\.$/,
    ],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: 0 }), /^eps is 0; it must be finite and greater than 0\.$/],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: Infinity }), /^eps is Infinity; /],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: NaN }), /^eps is NaN; /],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: 1, tolerance: -1 }), /^tolerance is -1; /],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: 1, maximumIterations: 0 }), /^maximumIterations is 0; /],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: 1, start: [0] }), /^start has 1 entries and b has 2; /],
    [() => sinkhorn([1, 1], [1, 1], swap, { eps: 1, start: [0, NaN] }), /^start\[1\] is NaN; /],
    [
      () => sinkhorn([1], [1], [0], { eps: 1, domain: JSON.parse('"both"') }),
      /^domain is "both"; it must be one of 'scaling', 'log'\.$/,
    ],
    [forever({ domain: 'both' }), /^domain is "both"; it must be one of 'scaling', 'log'\.$/],
    [forever({ eps: -1 }), /^eps is -1; /],
    [forever({ start: 3 }), /^start is 3; /],
    [() => entropicPlan([1], [1], [0], [], ok), /^f is empty; /],
    [() => entropicPlan([1], [1], [0], [0, 0], ok), /^f has 2 entries and a has 1; /],
    [() => entropicPlan([1], [1], [0], [0], { eps: 0 }), /^eps is 0; /],
    [() => cTransform([1, 2], 1, 3, [0, 0, 0]), /^cost has 2 entries; 1 rows of 3 columns need 3\.$/],
    [() => cTransform([1, 2], 0, 2, [0, 0]), /^rows is 0; it must be a whole number, 1 or more\.$/],
    [() => cTransform([1, 2], 1, 1.5, [0, 0]), /^columns is 1\.5; /],
    [() => cTransform([1, NaN], 1, 2, [0, 0]), /^cost\[1\] is NaN; it must be finite, or Infinity/],
    [() => cTransform([1, -Infinity], 1, 2, [0, 0]), /^cost\[1\] is -Infinity; /],
    [() => cTransform(JSON.parse('[1, "2"]'), 1, 2, [0, 0]), /^cost\[1\] is "2"; every entry must be/],
    [() => cTransform(JSON.parse('null'), 1, 2, [0, 0]), /^cost is null; pass a flat array of numbers\.$/],
    [() => cTransform(JSON.parse('7'), 1, 2, [0, 0]), /^cost is 7; /],
    [() => cTransform([1, 2], 1, 2, [0]), /^potential has 1 entries; the matrix needs 2\.$/],
    [() => cTransform([1, 2], 1, 2, [0, 0], { to: 'columns' }), /^potential has 2 entries; .* needs 1\.$/],
    [() => cTransform([1, 2], 1, 2, [0, NaN]), /^potential\[1\] is NaN; it must be finite, or -Infinity/],
    [() => cTransform([1, 2], 1, 2, [Infinity, 0]), /^potential\[0\] is Infinity; /],
    [() => cTransform([1, 2], 1, 2, JSON.parse('[0, null]')), /^potential\[1\] is null; every entry/],
    [() => cTransform([1, 2], 1, 2, JSON.parse('null')), /^potential is null; pass an array of numbers\.$/],
    [() => cTransform([1, 2], 1, 2, JSON.parse('"ab"')), /^potential is "ab"; /],
    [() => cTransform([1], 1, 1, [0], { to: JSON.parse('"row"') }), /^to is "row"; it must be one of/],
    [() => softCTransform([1], 1, 1, [0], [1], { eps: 1, to: JSON.parse('"row"') }), /^to is "row"; /],
    [() => softCTransform([1], 1, 1, [0], [1], { eps: 0 }), /^eps is 0; /],
    [() => softCTransform([NaN], 1, 1, [0], [1], ok), /^cost\[0\] is NaN; /],
    [() => softCTransform([1], 1, 1, [NaN], [1], ok), /^potential\[0\] is NaN; /],
    [() => softCTransform([1], 1, 1, [0], [-1], ok), /^weights\[0\] is -1; /],
    [() => softCTransform([1], 1, 1, [0], [1, 1], ok), /^weights has 2 entries and potential has 1; /],
    [() => doubleCTransform([Infinity, 1], 2, 1, [0]), /^cost allows no pair in row 0; /],
    [() => doubleCTransform([1, Infinity], 1, 2, [0, 0]), /^cost allows no pair in column 1; /],
    [() => dualValue([1, -1], [1], [0, 0], [0]), /^a\[1\] is -1; /],
    [() => dualValue([1], [0], [0], [0]), /^b sums to 0; /],
    [() => dualValue([1], [1], [0, 0], [0]), /^f has 2 entries; /],
    [() => dualValue([1], [1], [0], [NaN]), /^g\[0\] is NaN; /],
    [() => sinkhornDivergence([NaN], [0], ok), /^x\[0\] is NaN; /],
    [() => sinkhornDivergence([0], [], ok), /^y is empty; /],
    [() => sinkhornDivergence([0], [0], { eps: -1 }), /^eps is -1; /],
    [() => sinkhornDivergence([0], [0], { eps: 1, p: 0 }), /^p is 0; /],
    [() => sinkhornDivergence([0], [0], { eps: 1, dimension: 0 }), /^dimension is 0; /],
    [
      () => sinkhornDivergence([0], [0], { eps: 1, xWeights: [1, 1] }),
      /^xWeights has 2 entries for 1 points; give one weight a point\.$/,
    ],
    [() => sinkhornDivergence([0], [0], { eps: 1, yWeights: [-1] }), /^yWeights\[0\] is -1; /],
    [() => sinkhornDivergence([0], [0], { eps: 1, tolerance: NaN }), /^tolerance is NaN; /],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});
