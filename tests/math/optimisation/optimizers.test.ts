import { describe, expect, test } from 'vitest';
import { adamStep } from '@/math/optimisation/adamStep.ts';
import { clipWeights } from '@/math/optimisation/clipWeights.ts';
import type { Moments, OptimizerStep } from '@/math/optimisation/Moments.ts';
import { rmspropStep } from '@/math/optimisation/rmspropStep.ts';
import { sgdStep } from '@/math/optimisation/sgdStep.ts';
import file from '../../reference/fixtures/optimizers.json' with { type: 'json' };

type Case = (typeof file.cases)[number];

function step(input: Case['input'], weights: ArrayLike<number>, gradient: number[], moments: Moments) {
  const hyper: Record<string, number | null | undefined> = input.hyper;
  const need = (name: string) => {
    const value = hyper[name];
    if (typeof value !== 'number') throw new Error(`the case has no ${name}`);
    return value;
  };
  const learningRate = need('lr');
  if (input.kind === 'sgd')
    return sgdStep(weights, gradient, moments, { learningRate, momentum: need('momentum') });
  const epsilon = need('eps');
  if (input.kind === 'rmsprop') {
    return rmspropStep(weights, gradient, moments, { learningRate, decay: need('alpha'), epsilon });
  }
  return adamStep(weights, gradient, moments, {
    learningRate,
    beta1: need('beta1'),
    beta2: need('beta2'),
    epsilon,
  });
}

describe.each(file.cases)('$id $tags', ({ input, expected }) => {
  test('follows the reference trajectory', () => {
    const zeros = new Float64Array(input.p0.length);
    let weights: Float64Array = Float64Array.from(input.p0);
    let moments: OptimizerStep['moments'] = { step: 0, first: zeros, second: zeros };
    input.grads.forEach((gradient, k) => {
      const after = step(input, weights, gradient, moments);
      moments = after.moments;
      weights = input.hyper.clip === null ? after.weights : clipWeights(after.weights, input.hyper.clip);
      expected.trajectory[k]!.forEach((value, i) => {
        // The fixture's own tolerance: rounding of a few dozen operations in another order.
        expect(Math.abs(weights[i]! - value)).toBeLessThanOrEqual(1e-15 + 1e-12 * Math.abs(value));
      });
    });
    expect(moments.step).toBe(input.grads.length);
  });
});

type Rule = (weights: number[], gradient: number[], moments: Moments) => OptimizerStep;

const ALL: readonly (readonly [string, Rule])[] = [
  ['sgdStep', (w, g, m) => sgdStep(w, g, m, { learningRate: 0.1, momentum: 0.5 })],
  ['rmspropStep', (w, g, m) => rmspropStep(w, g, m, { learningRate: 0.1, decay: 0.9, epsilon: 1e-8 })],
  ['adamStep', (w, g, m) => adamStep(w, g, m, { learningRate: 0.1, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 })],
];

describe.each(ALL)('%s', (name, run) => {
  test('leaves its inputs as they were', () => {
    const weights = [1, -2];
    const moments = { step: 4, first: [0.5, 0.25], second: [0.5, 0.25] };
    run(weights, [3, 4], moments);
    expect([weights, moments]).toEqual([[1, -2], { step: 4, first: [0.5, 0.25], second: [0.5, 0.25] }]);
  });

  test('refuses a gradient of another length', () => {
    const moments = { step: 0, first: [0, 0], second: [0, 0] };
    expect(() => run([1, 2], [1], moments)).toThrow(
      `${name} needs gradient as long as weights (2); gradient has length 1.`,
    );
  });

  test('keeps NaN visible', () => {
    const moments = { step: 0, first: [0], second: [0] };
    expect(run([1], [NaN], moments).weights[0]).toBeNaN();
  });
});

describe('sgdStep', () => {
  test('with momentum refuses a velocity of another length', () => {
    const moments = { step: 0, first: [0], second: [] };
    expect(() => sgdStep([1, 2], [1, 1], moments, { learningRate: 0.1, momentum: 0.5 })).toThrow(
      'sgdStep needs moments.first as long as weights (2); moments.first has length 1.',
    );
  });
  test('without momentum needs no velocity and leaves one that it is handed', () => {
    const run = (first: number[]) =>
      sgdStep([1, 2], [10, 20], { step: 3, first, second: [] }, { learningRate: 0.1 });
    expect(run([])).toEqual({
      weights: Float64Array.of(0, 0),
      moments: { step: 4, first: Float64Array.of(), second: Float64Array.of() },
    });
    expect(run([7, 8]).moments.first).toEqual(Float64Array.of(7, 8));
  });
});

describe('clipWeights', () => {
  test('keeps NaN visible', () => {
    expect([...clipWeights([NaN, Infinity, -Infinity], 1)]).toEqual([NaN, 1, -1]);
  });

  test.each([0, -1, NaN])('refuses the bound %s', (clip) => {
    expect(() => clipWeights([1], clip)).toThrow(`clip is ${clip}`);
  });
});
