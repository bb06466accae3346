import { describe, expect, it } from 'vitest';
import { descentContraction, descentStability, gradientDescent, lineSearchDescent } from '@/math/index.ts';

const bowl = ([x, y]: Float64Array) => [2 * x!, 8 * y!];

describe('gradientDescent', () => {
  it('keeps every point of the way and says that the allowance is used up', () => {
    const run = gradientDescent(bowl, [1, 1], { learningRate: 0.0625, maximumSteps: 2 });
    expect(run.iterates.map((x) => [...x])).toEqual([
      [1, 1],
      [0.875, 0.5],
      [0.765625, 0.25],
    ]);
    expect(run).toMatchObject({ stopped: 'steps', converged: false, slope: 2 });
    expect([...run.x]).toEqual([0.765625, 0.25]);
  });
  it('converges once every slope is within the tolerance', () => {
    const run = gradientDescent(bowl, [1, 1], { learningRate: 0.1, tolerance: 0.5 });
    expect(run).toMatchObject({ stopped: 'converged', converged: true });
    expect(run.slope).toBeLessThanOrEqual(0.5);
    const before = bowl(run.iterates.at(-2)!);
    expect(Math.max(...before.map(Math.abs))).toBeGreaterThan(0.5);
  });
  it('stops at once where the slope is 0', () => {
    expect(gradientDescent(bowl, [0, 0], { learningRate: 0.1 })).toMatchObject({
      stopped: 'converged',
      slope: 0,
    });
  });
  it('allows 1,000 steps and asks for slopes of 1e-10 unless told otherwise', () => {
    expect(gradientDescent(() => [2e-10], [0], { learningRate: 1e-3 }).iterates).toHaveLength(1001);
    expect(gradientDescent(() => [1e-10], [0], { learningRate: 1e-3 }).iterates).toHaveLength(1);
  });
  it('ends before a point that is not finite', () => {
    const run = gradientDescent(([x]) => [x!], [1e308], { learningRate: 3, maximumSteps: 50 });
    expect(run).toMatchObject({ stopped: 'not-finite', converged: false });
    expect(run.x.every(Number.isFinite)).toBe(true);
  });
  it.each([
    ['start is empty; pass at least one number.', () => gradientDescent(bowl, [], { learningRate: 1 })],
    [
      'learningRate is 0; it must be finite and greater than 0.',
      () => gradientDescent(bowl, [1, 1], { learningRate: 0 }),
    ],
    [
      'maximumSteps is 0.5; it must be a whole number, 0 or more.',
      () => gradientDescent(bowl, [1, 1], { learningRate: 1, maximumSteps: 0.5 }),
    ],
    [
      'tolerance is -1; it must be finite and at least 0.',
      () => gradientDescent(bowl, [1, 1], { learningRate: 1, tolerance: -1 }),
    ],
    [
      'gradient returned 1 numbers; it must return 2.',
      () => gradientDescent(() => [1], [1, 1], { learningRate: 1 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('descentStability', () => {
  it('of a bowl', () => {
    expect(descentStability([2, 0, 0, 8], 2)).toEqual({
      eigenvalues: Float64Array.of(2, 8),
      condition: 4,
      stableBelow: 0.25,
      bestRate: 0.2,
      bestContraction: 0.6,
    });
  });
  it('of a valley without an end: stable, but nothing contracts along it', () => {
    expect(descentStability([0, 0, 0, 4], 2)).toMatchObject({
      condition: Infinity,
      stableBelow: 0.5,
      bestRate: NaN,
      bestContraction: 1,
    });
  });
  it('of a saddle: no rate is stable', () => {
    expect(descentStability([-1, 0, 0, 4], 2)).toMatchObject({
      condition: Infinity,
      stableBelow: 0,
      bestRate: NaN,
      bestContraction: 1,
    });
  });
  it('of a plane: every rate rests', () => {
    expect(descentStability([0], 1).stableBelow).toBe(Infinity);
  });
});

describe('descentContraction', () => {
  it('is the worst of |1 − ηλ|', () => {
    expect(descentContraction([2, 8], 0.25)).toBe(1);
    expect(descentContraction([2, 8], 0.0625)).toBe(0.875);
    expect(descentContraction([-1, 4], 0.25)).toBe(1.25);
  });
  it('refuses nonsense', () => {
    expect(() => descentContraction([], 1)).toThrow(
      new RangeError('eigenvalues is empty; pass at least one number.'),
    );
    expect(() => descentContraction([1], NaN)).toThrow(
      new RangeError('learningRate is NaN; it must be finite.'),
    );
  });
});

describe('lineSearchDescent', () => {
  const height = ([x, y]: Float64Array) => x! * x! + 4 * y! * y!;
  /** Two valleys, at −1 and at 1, with a ridge at 0. */
  const double = {
    value: ([x]: Float64Array) => (x! * x! - 1) ** 2,
    slope: ([x]: Float64Array) => [4 * x! * (x! * x! - 1)],
  };

  it('never climbs, and reaches the bottom of a long bowl', () => {
    const run = lineSearchDescent(height, bowl, [3, 1]);
    expect(run).toMatchObject({ stopped: 'converged', converged: true });
    expect(run.slope).toBeLessThanOrEqual(1e-8);
    const heights = run.iterates.map(height);
    for (const [k, next] of heights.slice(1).entries()) expect(next).toBeLessThan(heights[k]!);
  });
  it.each([
    [0.01, 1],
    [-0.01, -1],
    [2, 1],
    [0, 0],
  ])('from %d ends in its own valley, %d; on the ridge it rests', (start, end) => {
    const { x } = lineSearchDescent(double.value, double.slope, [start], { longestStep: 0.25 });
    // The curvature there is 8, so a slope of 1e-8 is this near.
    expect(Math.abs(x[0]! - end)).toBeLessThan(2e-9);
  });
  it('steps by the curvature that it met, and wants a fall in proportion to the step', () => {
    // On a parabola the first step tells the curvature, so the second ends at the bottom.
    const parabola = lineSearchDescent(
      ([x]) => 2.5 * (x! - 1) ** 2,
      ([x]) => [5 * (x! - 1)],
      [3],
    );
    expect(parabola.iterates).toHaveLength(3);
    expect(parabola.x[0]).toBeCloseTo(1, 14);
    // From 1 a whole step on (1 − 10⁻⁵)x² lands just short of −1, hardly lower: it is halved.
    const hardly = 1 - 1e-5;
    const { iterates } = lineSearchDescent(
      ([x]) => hardly * x! * x!,
      ([x]) => [2 * hardly * x!],
      [1],
      { maximumSteps: 1 },
    );
    expect(iterates[1]![0]).toBeCloseTo(1e-5, 12);
  });
  it('takes no step longer than it may', () => {
    const { iterates } = lineSearchDescent(height, bowl, [30, 10], { longestStep: 0.5, maximumSteps: 9 });
    expect(iterates).toHaveLength(10);
    for (const [k, [x, y]] of iterates.slice(1).entries())
      // One rounding of each coordinate.
      expect(Math.hypot(x! - iterates[k]![0]!, y! - iterates[k]![1]!)).toBeLessThanOrEqual(0.5 + 1e-14);
  });
  it('says that the allowance is used up, and that no step is lower', () => {
    expect(lineSearchDescent(height, bowl, [30, 10], { maximumSteps: 1 })).toMatchObject({
      stopped: 'steps',
      converged: false,
    });
    // A slope that points the wrong way: no step downhill lowers the value.
    expect(
      lineSearchDescent(
        ([x]) => x!,
        () => [-1],
        [0.5],
      ),
    ).toMatchObject({
      stopped: 'flat',
      converged: false,
    });
    expect(lineSearchDescent(height, bowl, [0, 0]).iterates).toHaveLength(1);
  });
  it.each([
    ['start is empty; pass at least one number.', () => lineSearchDescent(height, bowl, [])],
    [
      'longestStep is 0; it must be finite and greater than 0.',
      () => lineSearchDescent(height, bowl, [1, 1], { longestStep: 0 }),
    ],
    [
      'maximumSteps is 0.5; it must be a whole number, 0 or more.',
      () => lineSearchDescent(height, bowl, [1, 1], { maximumSteps: 0.5 }),
    ],
    [
      'tolerance is -1; it must be finite and at least 0.',
      () => lineSearchDescent(height, bowl, [1, 1], { tolerance: -1 }),
    ],
    ['gradient returned 1 numbers; it must return 2.', () => lineSearchDescent(height, () => [1], [1, 1])],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
