import { describe, expect, it } from 'vitest';
import { modifiedNewton, newtonSystem, type SmoothLoss } from '@/math/index.ts';
import { downhillNewton } from '@/math/optimisation/downhillNewton.ts';
import { shortenStep } from '@/math/optimisation/shortenStep.ts';

/** (x² − 1)² + y²: two wells, and a saddle between them at 0. */
const wells: SmoothLoss = {
  value: ([x = NaN, y = NaN]) => (x * x - 1) ** 2 + y * y,
  gradient: ([x = NaN, y = NaN]) => [4 * x ** 3 - 4 * x, 2 * y],
  hessian: ([x = NaN]) => [12 * x * x - 4, 0, 0, 2],
};
/** x − ln x, which has no value for x ≤ 0, and its minimum at 1. */
const logarithm: SmoothLoss = {
  value: ([x = NaN]) => (x > 0 ? x - Math.log(x) : Infinity),
  gradient: ([x = NaN]) => [1 - 1 / x],
  hessian: ([x = NaN]) => [1 / (x * x)],
};
const valuesAlong = (loss: SmoothLoss, start: readonly number[], maximumSteps = 50) =>
  modifiedNewton(loss, start, { maximumSteps }).iterates.map(loss.value);

describe('modifiedNewton', () => {
  it('is Newton’s method where the loss is convex and the step is good', () => {
    const quadratic: SmoothLoss = {
      value: ([a = NaN, b = NaN]) => (2 * a + b - 3) ** 2 + (a + b - 1) ** 2,
      gradient: ([a = NaN, b = NaN]) => [10 * a + 6 * b - 14, 6 * a + 4 * b - 8],
      hessian: () => [10, 6, 6, 4],
    };
    const run = modifiedNewton(quadratic, [-1, 1.5], { maximumSteps: 1 });
    const plain = newtonSystem(quadratic.gradient, quadratic.hessian, [-1, 1.5], { maximumSteps: 1 });
    expect(run.steps).toEqual([{ share: 1, turned: false }]);
    // Two ways to solve a system with a condition of 47.
    run.x.forEach((at, i) => expect(at).toBeCloseTo(plain.x[i]!, 12));
  });
  it('goes down from a hill, where Newton’s method climbs to the saddle', () => {
    const plain = newtonSystem(wells.gradient, wells.hessian, [0.3, 1]);
    expect(plain.x[0]).toBeCloseTo(0, 12);
    const run = modifiedNewton(wells, [0.3, 1]);
    expect(run.steps[0]!.turned).toBe(true);
    expect(run).toMatchObject({ stopped: 'converged', converged: true });
    expect(run.x[0]).toBeCloseTo(1, 14);
    expect(run.x[1]).toBeCloseTo(0, 14);
  });
  it('never climbs', () => {
    for (const start of [
      [0.01, 5],
      [-3, 2],
      [0.57, 0.1],
    ])
      valuesAlong(wells, start).reduce((before, after) => {
        // At the bottom the value's own last place.
        expect(after).toBeLessThanOrEqual(before + 1e-15);
        return after;
      });
  });
  it('never leaves where the loss is defined, and says how much of a step it took', () => {
    const run = modifiedNewton(logarithm, [3]);
    // The whole step goes to 3 − 9·(2/3) = −3, its half to 0.
    expect(run.steps[0]).toEqual({ share: 0.25, turned: false });
    expect(run.iterates[1]![0]).toBeCloseTo(1.5, 14);
    expect(run.x[0]).toBeCloseTo(1, 14);
    expect(run.converged).toBe(true);
    expect(run.steps.at(-1)).toEqual({ share: 1, turned: false });
  });
  it('keeps a step for each point but the first', () => {
    const run = modifiedNewton(wells, [0.3, 1], { maximumSteps: 2 });
    expect(run.stopped).toBe('steps');
    expect([run.iterates.length, run.steps.length]).toEqual([3, 2]);
    expect(modifiedNewton(wells, [0.3, 1], { maximumSteps: 0 }).steps).toEqual([]);
  });
  it('has converged once a step is small beside the point', () => {
    // At these tolerances the size of the step ends the run before the slope e^x − 3 is 0.
    const loss: SmoothLoss = {
      value: ([x = NaN]) => Math.exp(x) - 3 * x,
      gradient: ([x = NaN]) => [Math.exp(x) - 3],
      hessian: ([x = NaN]) => [Math.exp(x)],
    };
    for (const tolerance of [1e-3, 1e-6]) {
      const { iterates, stopped, converged } = modifiedNewton(loss, [2], { tolerance });
      expect([stopped, converged]).toEqual(['converged', true]);
      const sizes = iterates.slice(1).map(([x = NaN], k) => Math.abs(x - iterates[k]![0]!) / Math.abs(x));
      expect(sizes.at(-1)).toBeLessThanOrEqual(tolerance);
      for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(tolerance);
    }
  });
  it('says why it ends', () => {
    expect(modifiedNewton(wells, [0, 0])).toMatchObject({ stopped: 'converged', steps: [] });
    expect(modifiedNewton(logarithm, [-1])).toMatchObject({ stopped: 'not-finite', converged: false });
    expect(modifiedNewton({ ...wells, hessian: () => [0, 0, 0, 2] }, [0.3, 1]).stopped).toBe(
      'derivative-zero',
    );
    const wrongWay: SmoothLoss = { value: ([x = NaN]) => x, gradient: () => [-1], hessian: () => [1] };
    expect(modifiedNewton(wrongWay, [1])).toMatchObject({ stopped: 'no-descent', converged: false });
  });
  it.each([
    ['start is empty; pass at least one number.', () => modifiedNewton(wells, [])],
    [
      'gradient returned 1 numbers; it must return 2.',
      () => modifiedNewton({ ...wells, gradient: () => [1] }, [1, 2]),
    ],
    [
      'hessian returned 2 numbers; it must return 4.',
      () => modifiedNewton({ ...wells, hessian: () => [1, 2] }, [1, 2]),
    ],
    [
      'maximumSteps is -1; it must be a whole number, 0 or more.',
      () => modifiedNewton(wells, [1, 2], { maximumSteps: -1 }),
    ],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('downhillNewton', () => {
  it('goes downhill along every direction of curvature', () => {
    // Eigenvalues 1 along (1, 1) and −1 along (1, −1); the gradient has 3/√2 and 1/√2 along them.
    const step = downhillNewton(Float64Array.of(2, 1), Float64Array.of(0, 1, 1, 0))!;
    expect(step.turned).toBe(true);
    expect(step.move[0]).toBeCloseTo(-2, 14);
    expect(step.move[1]).toBeCloseTo(-1, 14);
    expect(step.fall).toBeCloseTo(5, 14);
  });
});

describe('shortenStep', () => {
  const step = { move: Float64Array.of(-4), fall: 8, turned: false };
  it('wants a fall in proportion to the step, not any fall', () => {
    // The whole step ends as high as it began; from 1.99999 down it is enough.
    expect(shortenStep(([x = NaN]) => x * x, Float64Array.of(2), 4, step)?.share).toBe(0.5);
    expect(shortenStep(() => 4 - 1e-5, Float64Array.of(2), 4, step)?.share).toBeLessThan(0.02);
  });
  it('trusts a step whose fall the value cannot tell, unless it leaves the domain', () => {
    const tiny = { move: Float64Array.of(1e-9), fall: 1e-18, turned: false };
    expect(shortenStep(() => 1, Float64Array.of(2), 1, tiny)?.share).toBe(1);
    const edge = ([x = NaN]: Float64Array) => (x > 2 + 6e-10 ? Infinity : 1);
    expect(shortenStep(edge, Float64Array.of(2), 1, tiny)?.share).toBe(0.5);
  });
});
