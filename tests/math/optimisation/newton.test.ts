import { describe, expect, it } from 'vitest';
import { newtonMinimum, newtonRoot, newtonSystem } from '@/math/index.ts';

const square = (x: number) => x * x - 2;
const twice = (x: number) => 2 * x;

describe('newtonRoot says why it stopped', () => {
  it('converged: the last step was within the tolerance', () => {
    const run = newtonRoot(square, twice, 1);
    expect(run).toMatchObject({ stopped: 'converged', converged: true });
    expect(run.x).toBe(run.iterates.at(-1));
    expect(run.residual).toBe(square(run.x));
    expect(Array.from(run.iterates.slice(0, 3))).toEqual([1, 1.5, 1.4166666666666667]);
  });
  it('converged: the start is a root', () => {
    expect(
      newtonRoot(
        (x) => x - 3,
        () => 1,
        3,
      ),
    ).toEqual({
      iterates: Float64Array.of(3),
      x: 3,
      residual: 0,
      stopped: 'converged',
      converged: true,
    });
  });
  it('converged with a rough tolerance after fewer steps', () => {
    const run = newtonRoot(square, twice, 1, { tolerance: 0.1 });
    expect([...run.iterates]).toEqual([1, 1.5, 1.4166666666666667]);
    expect(run.converged).toBe(true);
  });
  it('converged without any tolerance, once a step no longer moves the guess', () => {
    const run = newtonRoot(
      (x) => x * x - 7,
      (x) => 2 * x,
      7,
      { tolerance: 0 },
    );
    expect(run).toMatchObject({ stopped: 'converged', x: Math.sqrt(7) });
    expect(run.residual).not.toBe(0);
  });
  it('derivative-zero: no next guess, and not converged', () => {
    expect(newtonRoot(square, twice, 0)).toMatchObject({
      stopped: 'derivative-zero',
      converged: false,
      x: 0,
    });
  });
  it('derivative-zero at a root of even order, which is one all the same', () => {
    expect(newtonRoot((x) => x * x, twice, 0)).toMatchObject({ stopped: 'derivative-zero', converged: true });
  });
  it('steps: a cycle never ends', () => {
    const run = newtonRoot(
      (x) => x ** 3 - 2 * x + 2,
      (x) => 3 * x * x - 2,
      0,
    );
    expect(run).toMatchObject({ stopped: 'steps', converged: false });
    expect(run.iterates).toHaveLength(51);
  });
  it('steps: an allowance of 0 leaves the start', () => {
    expect(newtonRoot(square, twice, 1, { maximumSteps: 0 })).toMatchObject({
      iterates: Float64Array.of(1),
      stopped: 'steps',
      residual: -1,
    });
  });
  it('not-finite: the next guess would leave the doubles, or the function has no value', () => {
    expect(
      newtonRoot(
        () => 1e300,
        () => 1e-300,
        1,
      ),
    ).toMatchObject({ stopped: 'not-finite', x: 1 });
    const run = newtonRoot(
      (x) => Math.log(x) - 1,
      (x) => 1 / x,
      10,
    );
    expect(run.stopped).toBe('not-finite');
    expect(run.converged).toBe(false);
    expect(run.residual).toBeNaN();
  });
  it.each([
    ['start is NaN; it must be finite.', () => newtonRoot(square, twice, NaN)],
    [
      'maximumSteps is -1; it must be a whole number, 0 or more.',
      () => newtonRoot(square, twice, 1, { maximumSteps: -1 }),
    ],
    [
      'tolerance is -0.5; it must be finite and at least 0.',
      () => newtonRoot(square, twice, 1, { tolerance: -0.5 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('newtonMinimum tells a minimum from what else is flat', () => {
  const slope = (x: number) => 4 * x ** 3 - 4 * x;
  const curvature = (x: number) => 12 * x * x - 4;
  it('a minimum', () => {
    expect(newtonMinimum(slope, curvature, -2)).toMatchObject({ x: -1, curvature: 8, minimum: true });
  });
  it('a maximum', () => {
    expect(newtonMinimum(slope, curvature, 0)).toMatchObject({ x: 0, curvature: -4, minimum: false });
  });
  it('nothing reached yet', () => {
    expect(newtonMinimum(slope, curvature, 2, { maximumSteps: 1 })).toMatchObject({
      converged: false,
      minimum: false,
    });
  });
  it('an inflection', () => {
    expect(
      newtonMinimum(
        () => 0,
        () => 0,
        1,
      ),
    ).toMatchObject({ converged: true, curvature: 0, minimum: false });
  });
});

describe('newtonSystem', () => {
  it('solves a linear system in one step and stays', () => {
    const run = newtonSystem(
      ([a, b]) => [a! + b! - 1, 2 * a! + b! - 3],
      () => [1, 1, 2, 1],
      [7, 8],
    );
    expect(run.iterates.map((x) => [...x])).toEqual([
      [7, 8],
      [2, -1],
    ]);
    expect(run).toMatchObject({ residual: 0, stopped: 'converged', converged: true });
  });
  it('agrees with newtonRoot in one dimension, iterate by iterate', () => {
    const line = newtonRoot(square, twice, 5);
    const system = newtonSystem(
      ([x]) => [square(x!)],
      ([x]) => [twice(x!)],
      [5],
    );
    expect(system.iterates.map(([x]) => x)).toEqual([...line.iterates]);
    expect(system.stopped).toBe(line.stopped);
    expect(system.residual).toBe(Math.abs(line.residual));
  });
  it('says derivative-zero where the Jacobian is singular', () => {
    const run = newtonSystem(
      ([x, y]) => [x! * y!, x! - y!],
      ([x, y]) => [y!, x!, 1, -1],
      [1, -1],
    );
    expect(run).toMatchObject({ stopped: 'derivative-zero', converged: false, residual: 2 });
  });
  it('says steps and not-finite', () => {
    const f = ([x]: Float64Array) => [Math.atan(x!)];
    const slope = ([x]: Float64Array) => [1 / (1 + x! * x!)];
    expect(newtonSystem(f, slope, [1.5], { maximumSteps: 2 })).toMatchObject({ stopped: 'steps' });
    expect(newtonSystem(f, slope, [1.5], { maximumSteps: 2 }).iterates).toHaveLength(3);
    expect(
      newtonSystem(
        () => [NaN],
        () => [1],
        [1],
      ),
    ).toMatchObject({ stopped: 'not-finite', converged: false });
    expect(
      newtonSystem(
        () => [1],
        () => [Infinity],
        [1],
      ).stopped,
    ).toBe('not-finite');
    expect(
      newtonSystem(
        () => [1e300],
        () => [1e-300],
        [1],
      ).stopped,
    ).toBe('not-finite');
  });
  it('says not-finite for a single value, slope or coordinate among sound ones', () => {
    const sound = () => [1, 0, 0, 1];
    const ones = () => [1, 1];
    const stops = [
      newtonSystem(() => [1, NaN], sound, [0, 0]),
      newtonSystem(ones, () => [1, 0, Infinity, 1], [0, 0]),
      newtonSystem(
        () => [1, 1e300],
        () => [1, 0, 0, 1e-300],
        [0, 0],
      ),
    ];
    for (const run of stops) {
      expect(run).toMatchObject({ stopped: 'not-finite', converged: false });
      expect(run.iterates).toHaveLength(1);
    }
  });
  it('measures its step against the largest coordinate', () => {
    const root = ([x]: Float64Array) => [x! * x! - 1e6];
    const slope = ([x]: Float64Array) => [2 * x!];
    // A step of 49 beside 1001.
    expect(newtonSystem(root, slope, [1050], { tolerance: 0.1 }).iterates).toHaveLength(2);
    expect(newtonSystem(root, slope, [1050], { tolerance: 0.01 }).iterates).toHaveLength(3);
    const seven = newtonSystem(
      ([x]) => [x! * x! - 7],
      ([x]) => [2 * x!],
      [7],
      { tolerance: 0 },
    );
    expect(seven.stopped).toBe('converged');
  });
  it('leaves the start as it was', () => {
    const start = [7, 8];
    newtonSystem(
      ([a, b]) => [a!, b!],
      () => [1, 0, 0, 1],
      start,
    );
    expect(start).toEqual([7, 8]);
  });
  it.each([
    [
      'start is empty; pass at least one number.',
      () =>
        newtonSystem(
          () => [1],
          () => [1],
          [],
        ),
    ],
    [
      'f returned 2 numbers; it must return 1.',
      () =>
        newtonSystem(
          () => [1, 2],
          () => [1],
          [1],
        ),
    ],
    [
      'jacobian returned 2 numbers; it must return 4.',
      () =>
        newtonSystem(
          () => [1, 2],
          () => [1, 2],
          [1, 2],
        ),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
