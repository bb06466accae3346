import { describe, expect, it } from 'vitest';
import {
  assignment,
  cdfArea,
  costMatrix,
  emd,
  kantorovichPotential1d,
  monotonePlan1d,
  wasserstein1d,
  wassersteinHistogram,
} from '@/math/index.ts';

describe('monotonePlan1d', () => {
  it('carries what lies between neighbouring levels, and no more entries than it needs', () => {
    const plan = monotonePlan1d([4, 0, 2], [1, 5], { xWeights: [1, 2, 1], yWeights: [3, 1] });
    expect([[...plan.source], [...plan.target], [...plan.mass]]).toEqual([
      [1, 2, 0],
      [0, 0, 1],
      [0.5, 0.25, 0.25],
    ]);
  });
  it('passes over atoms of weight 0', () => {
    const plan = monotonePlan1d([0, 1, 2], [3, 4], { xWeights: [1, 0, 1], yWeights: [0, 1] });
    expect([[...plan.source], [...plan.target], [...plan.mass]]).toEqual([
      [0, 2],
      [1, 1],
      [0.5, 0.5],
    ]);
  });
  it('takes levels that only rounding parts for one', () => {
    const thirds = monotonePlan1d([0, 1, 2], [5, 6, 7], { xWeights: [0.1, 0.1, 0.1], yWeights: [7, 7, 7] });
    expect([[...thirds.source], [...thirds.target]]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });
  it.each([
    [
      [1, 1e-18],
      [1, 3e-18],
      [
        [0, 0, 1],
        [0, 1, 1],
      ],
    ],
    [
      [1, 3e-18],
      [1, 1e-18],
      [
        [0, 1, 1],
        [0, 0, 1],
      ],
    ],
  ] as const)('keeps slivers of mass: %j to %j', (xWeights, yWeights, [source, target]) => {
    const plan = monotonePlan1d([0, 1], [5, 6], { xWeights, yWeights });
    expect([[...plan.source], [...plan.target]]).toEqual([source, target]);
    [1, 2e-18, 1e-18].forEach((mass, k) => expect(plan.mass[k]! / mass).toBeCloseTo(1, 12));
  });
});

describe('cdfArea', () => {
  it('is the picture of W₁, step by step', () => {
    expect(cdfArea([0, 4], [1, 2, 2], { xWeights: [3, 1] })).toEqual({
      positions: Float64Array.of(0, 1, 2, 4),
      xCdf: Float64Array.of(0.75, 0.75, 0.75, 1),
      yCdf: Float64Array.of(0, 1 / 3, 1, 1),
      areas: Float64Array.of(0.75, 0.75 - 1 / 3, 0.5),
      area: 0.75 + (0.75 - 1 / 3) + 0.5,
    });
    expect(cdfArea([5], [5])).toMatchObject({ areas: new Float64Array(0), area: 0 });
  });
});

describe('kantorovichPotential1d', () => {
  it('takes unsorted and repeated places, and is flat where nothing passes', () => {
    const { positions, potential, cdfDifference, value, unique } = kantorovichPotential1d(
      [3, 0, 1, 0, 5],
      [0, 1, 0, 1, 2],
      [1, 1, 2, 0, 0],
    );
    expect([...positions]).toEqual([0, 1, 3, 5]);
    // F: ½, ½, ½, 1; G: ¼, ¾, 1, 1.
    expect([...cdfDifference]).toEqual([0.25, -0.25, -0.5, 0]);
    expect([...potential]).toEqual([0, -1, 1, 3]);
    expect(value).toBe(0.25 + 0.5 + 1);
    expect(unique).toBe(true);
    const flat = kantorovichPotential1d([0, 1, 2, 4], [1, 0, 1, 0], [0, 1, 0, 1]);
    expect([...flat.potential]).toEqual([0, -1, -1, -3]);
    expect(flat.unique).toBe(false);
    expect(kantorovichPotential1d([7], [1], [2])).toMatchObject({ value: 0, unique: true });
  });
});

describe('what is refused, by name', () => {
  it.each([
    ['x is empty; pass at least one number.', () => monotonePlan1d([], [1])],
    ['y[0] is NaN; every entry must be finite.', () => monotonePlan1d([1], [NaN])],
    [
      'xWeights sums to 0; at least one weight must be positive.',
      () => monotonePlan1d([1], [1], { xWeights: [0] }),
    ],
    ['yWeights[0] is -1; a weight must be at least 0.', () => monotonePlan1d([1], [1], { yWeights: [-1] })],
    ['x is empty; pass at least one number.', () => cdfArea([], [1])],
    ['y is empty; pass at least one number.', () => cdfArea([1], [])],
    ['xWeights[0] is -1; a weight must be at least 0.', () => cdfArea([1], [1], { xWeights: [-1] })],
    ['yWeights[0] is -1; a weight must be at least 0.', () => cdfArea([1], [1], { yWeights: [-1] })],
    ['x is empty; pass at least one number.', () => wasserstein1d([], [1], { yWeights: [1] })],
    ['y is empty; pass at least one number.', () => wasserstein1d([1], [], { xWeights: [1] })],
    ['xWeights[0] is -1; a weight must be at least 0.', () => wasserstein1d([1], [1], { xWeights: [-1] })],
    ['yWeights[0] is -1; a weight must be at least 0.', () => wasserstein1d([1], [1], { yWeights: [-1] })],
    [
      'p is 0.5; the order must be at least 1 (Infinity is legal).',
      () => wasserstein1d([1], [1], { p: 0.5 }),
    ],
    [
      'p is NaN; the order must be at least 1 (Infinity is legal).',
      () => wasserstein1d([1], [1], { p: NaN }),
    ],
    [
      'a has 2 entries and positions has 1; give both the same number.',
      () => wassersteinHistogram([0], [1, 1], [1]),
    ],
    [
      'b has 2 entries and positions has 1; give both the same number.',
      () => wassersteinHistogram([0], [1], [1, 1]),
    ],
    [
      'a has 2 entries and positions has 1; give both the same number.',
      () => kantorovichPotential1d([0], [1, 1], [1]),
    ],
    [
      'b has 2 entries and positions has 1; give both the same number.',
      () => kantorovichPotential1d([0], [1], [1, 1]),
    ],
    ['positions[0] is NaN; every entry must be finite.', () => kantorovichPotential1d([NaN], [1], [1])],
    ['xWeights[0] is -1; a weight must be at least 0.', () => cdfArea([0], [1], { xWeights: [-1] })],
    ['yWeights[0] is -1; a weight must be at least 0.', () => cdfArea([0], [1], { yWeights: [-1] })],
    ['a sums to 0; at least one weight must be positive.', () => kantorovichPotential1d([0], [0], [1])],
    ['b sums to 0; at least one weight must be positive.', () => kantorovichPotential1d([0], [1], [0])],
    ['p is Infinity; a cost matrix needs a finite power.', () => costMatrix([0], [1], { p: Infinity })],
    ['cost has 5 entries; 2 atoms of a and 3 of b need 6.', () => emd([1, 1], [1, 1, 1], [1, 2, 3, 4, 5])],
    ['cost[1] is NaN; every entry must be finite.', () => emd([1], [1, 1], Float64Array.of(1, NaN))],
    ['cost[0] is Infinity; every entry must be finite.', () => emd([1], [1], Float64Array.of(Infinity))],
    ['cost is empty; pass at least one number.', () => emd([1], [1], new Float64Array(0))],
  ])('%s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
  it('an order that is no number', () => {
    expect(() => wasserstein1d([1], [1], { p: JSON.parse('"2"') })).toThrow(
      new TypeError('p is "2"; pass the order as a number, 1 or more.'),
    );
  });
});

describe('costMatrix', () => {
  it('takes powers of the distance, in any dimension', () => {
    const at = (p: number) => [...costMatrix([0, 0], [3, 4, 0, 2, 0, 0], { dimension: 2, p })];
    expect(at(1)).toEqual([5, 2, 0]);
    expect(at(2)).toEqual([25, 4, 0]);
    expect(at(3)[0]).toBeCloseTo(125, 12);
    expect(at(4)).toEqual([625, 16, 0]);
    expect([...costMatrix([1, 5], [2, 9, 4])]).toEqual([1, 8, 3, 3, 4, 1]);
  });
});

describe('assignment', () => {
  it('of more rows than columns leaves rows without one', () => {
    const { cost, rowToColumn } = assignment([9, 4, 1, 8, 2, 3, 7, 1], 4, 2);
    // Rows 1 and 3: 1 + 1.
    expect([cost, ...rowToColumn]).toEqual([2, -1, 0, -1, 1]);
  });
  it('of more columns than rows leaves columns without one', () => {
    const { cost, rowToColumn } = assignment([9, 1, 2, 7, 4, 8, 3, 1], 2, 4);
    expect([cost, ...rowToColumn]).toEqual([2, 1, 3]);
  });
});
