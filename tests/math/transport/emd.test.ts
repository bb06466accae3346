import { describe, expect, it, vi } from 'vitest';
import { costMatrix, emd } from '@/math/index.ts';

const list = (values: ArrayLike<number>): readonly number[] => Array.from(values);
const triples = ({ plan }: ReturnType<typeof emd>) =>
  list(plan.mass).map((mass, k) => [plan.source[k], plan.target[k], mass]);

describe.each(['wasm', 'typescript'] as const)('emd by the %s form', (engine) => {
  const solve = (a: ArrayLike<number>, b: ArrayLike<number>, cost: ArrayLike<number>) =>
    emd(a, b, cost, { engine });

  it('says which form ran', () => {
    expect(solve([1], [1], [0]).engine).toBe(engine);
  });
  it('of one atom to one atom', () => {
    const { cost, plan, u, v, certificate } = solve([3], [7], [5]);
    expect([cost, list(plan.mass), list(u), list(v)]).toEqual([5, [1], [0], [5]]);
    expect(certificate).toEqual({ marginalError: 0, dualInfeasibility: 0, gap: 0 });
  });
  it('of one atom to many carries each its share', () => {
    const solved = solve([2], [1, 2, 1], [4, 8, 16]);
    expect(triples(solved)).toEqual([
      [0, 0, 0.25],
      [0, 1, 0.5],
      [0, 2, 0.25],
    ]);
    expect([solved.cost, list(solved.u), list(solved.v)]).toEqual([9, [0], [4, 8, 16]]);
  });
  it('of many atoms to one is the same turned', () => {
    const solved = solve([1, 2, 1], [2], [4, 8, 16]);
    expect(triples(solved)).toEqual([
      [0, 0, 0.25],
      [1, 0, 0.5],
      [2, 0, 0.25],
    ]);
    expect([solved.cost, list(solved.u), list(solved.v)]).toEqual([9, [0, 4, 12], [4]]);
  });
  it('of a textbook problem costs 743 with its known plan', () => {
    const cost = [19, 30, 50, 10, 70, 30, 40, 60, 40, 8, 70, 20];
    const solved = solve([7, 9, 18], [5, 8, 7, 14], cost);
    expect(solved.cost * 34).toBe(743);
    expect(triples(solved).map(([i, j, mass]) => [i, j, Math.round(34 * mass!)])).toEqual([
      [0, 0, 5],
      [0, 3, 2],
      [1, 1, 2],
      [1, 2, 7],
      [2, 1, 6],
      [2, 3, 12],
    ]);
    expect(solved.certificate.dualInfeasibility).toBe(0);
  });
  it('stays put where that costs nothing', () => {
    const x = [0, 1, 5];
    const solved = solve([1, 2, 1], [1, 2, 1], costMatrix(x, x));
    expect(solved.cost).toBe(0);
    expect(triples(solved)).toEqual([
      [0, 0, 0.25],
      [1, 1, 0.5],
      [2, 2, 0.25],
    ]);
  });
  it('gives atoms without weight prices but no mass, also the first', () => {
    const solved = solve([0, 1, 1], [1, 0, 1], [9, 9, 9, 1, 2, 5, 4, 7, 6]);
    expect(triples(solved)).toEqual([
      [1, 0, 0.5],
      [2, 2, 0.5],
    ]);
    expect(solved.u[0]).toBe(0);
    expect([...solved.u, ...solved.v].every(Number.isFinite)).toBe(true);
    expect(solved.certificate).toEqual({ marginalError: 0, dualInfeasibility: 0, gap: 0 });
  });
  it('takes costs below 0', () => {
    expect(solve([1, 1], [1, 1], [-3, -1, -2, -4]).cost).toBe(-3.5);
  });
  it('of equal costs is that cost', () => {
    const solved = solve([1, 2], [2, 1, 1], [7, 7, 7, 7, 7, 7]);
    expect([solved.cost, list(solved.u), list(solved.v)]).toEqual([7, [0, 0], [7, 7, 7]]);
  });
  it.each([1e-300, 1e-9, 1e9, 1e300])('in units of %d costs as much', (unit) => {
    const cost = [1, 4, 2, 8, 5, 7].map((entry) => entry * unit);
    // 2/3 of the mass at its least cost, 1/3 at the least that is left: (1 + 5 + 2)/3.
    expect(solve([2, 1], [1, 1, 1], cost).cost / unit).toBeCloseTo(8 / 3, 14);
  });
  it('keeps the digits of costs under an offset', () => {
    const offset = 2 ** 40;
    const cost = [0.25, 1, 1, 0.5].map((entry) => entry + offset);
    const { cost: total, u, v } = solve([1, 1], [1, 1], cost);
    expect([total, u[0]! + v[0]!, u[1]! + v[1]!].map((value) => value - offset)).toEqual([0.375, 0.25, 0.5]);
  });
  it('takes weights as far apart as doubles go, and very large and very small ones', () => {
    const solved = solve([1e308, 1e308, 1], [1, 1e308, 1e308], [3, 0, 9, 9, 9, 0, 0, 9, 9]);
    expect(triples(solved).slice(0, 2)).toEqual([
      [0, 1, 0.5],
      [1, 2, 0.5],
    ]);
    expect(solve([5e-324, 5e-324], [1e308, 1e308], [0, 1, 1, 0]).cost).toBe(0);
  });
  it('carries a mass of 1e-300 of the whole at its least cost', () => {
    const solved = solve([1, 1e-300], [1e-300, 1], [1, 0, 0, 1]);
    expect(triples(solved)).toEqual([
      [0, 1, 1],
      [1, 0, 1e-300],
    ]);
  });
  it('tells shares apart that differ in the last bits', () => {
    // 0.1 + 0.2 exceeds 0.3 by 2⁻⁵⁴ or so; the rest must still add up.
    const { certificate, plan } = solve([0.1, 0.2, 0.7], [0.3, 0.7], [0, 9, 0, 9, 9, 0]);
    expect(certificate.marginalError).toBeLessThan(1e-16);
    expect(plan.mass.length).toBeLessThanOrEqual(4);
  });
  it('ends where every cost is tied, and finds what is known', () => {
    const n = 60;
    const masses = new Float64Array(n).fill(1);
    const tied = Float64Array.from({ length: n * n }, (_, k) => (7 * Math.floor(k / n) + 11 * (k % n)) % 2);
    const { cost, certificate } = solve(masses, masses, tied);
    expect([cost, certificate.gap]).toEqual([0, 0]);
  });
});

describe('emd', () => {
  it('lists its plan by source, then target', () => {
    const { plan } = emd([1, 1, 1], [1, 1, 1], [1, 1, 0, 1, 0, 1, 0, 1, 1]);
    expect([list(plan.source), list(plan.target)]).toEqual([
      [0, 1, 2],
      [2, 1, 0],
    ]);
  });
  it('runs the TypeScript form where WebAssembly is missing', async () => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', undefined);
    const fresh = await import('@/math/transport/emd.ts');
    const { cost, engine } = fresh.emd([1, 1], [1, 1], [0, 1, 1, 0]);
    vi.unstubAllGlobals();
    vi.resetModules();
    expect([cost, engine]).toEqual([0, 'typescript']);
  });
  it('does not keep what it was given, and changes none of it', () => {
    const [a, b, cost] = [[1, 2], [2, 1], Float64Array.of(0, 1, 1, 0)] as const;
    const first = emd(a, b, cost);
    const kept = structuredClone(first);
    emd([5, 5, 5], [1, 2, 3], [9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(first).toEqual(kept);
    expect([a, b, list(cost)]).toEqual([
      [1, 2],
      [2, 1],
      [0, 1, 1, 0],
    ]);
  });
  it.each([
    [() => emd([1, -1], [1, 1], [0, 1, 1, 0]), RangeError, 'a[1] is -1; a weight must be at least 0.'],
    [
      () => emd([0, 0], [1, 1], [0, 1, 1, 0]),
      RangeError,
      'a sums to 0; at least one weight must be positive.',
    ],
    [() => emd([1], [NaN], [0]), RangeError, 'b[0] is NaN; every entry must be finite.'],
    [() => emd([], [1], []), RangeError, 'a is empty; pass at least one number.'],
    [() => emd([1], [], []), RangeError, 'b is empty; pass at least one number.'],
    [() => emd([1, 1], [1], [1]), RangeError, 'cost has 1 entries; 2 atoms of a and 1 of b need 2.'],
    [() => emd([1], [1], []), RangeError, 'cost is empty; pass at least one number.'],
    [() => emd([1], [1], new Float64Array(0)), RangeError, 'cost is empty; pass at least one number.'],
    [() => emd([1, 1], [1], [1, NaN]), RangeError, 'cost[1] is NaN; every entry must be finite.'],
    [
      () => emd([1, 1], [1], Float64Array.of(1, Infinity)),
      RangeError,
      'cost[1] is Infinity; every entry must be finite.',
    ],
    [
      () => emd([1, 1], [1], Float64Array.of(-Infinity, 1)),
      RangeError,
      'cost[0] is -Infinity; every entry must be finite.',
    ],
    [() => emd([1], [1], ['1'] as never), TypeError, 'cost[0] is "1"; every entry must be a number.'],
    [() => emd([1], [1], undefined as never), TypeError, 'cost is undefined; pass an array of numbers.'],
    [
      () => emd([1], [1], [1], { engine: 'gpu' as never }),
      RangeError,
      `engine is "gpu"; it must be 'wasm' or 'typescript'.`,
    ],
  ])('refuses bad input %#', (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});
