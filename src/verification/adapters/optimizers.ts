import { adamStep, clipWeights, rmspropStep, sgdStep } from '../../math/index.ts';
import type { Moments, OptimizerStep } from '../../math/index.ts';
import type { Adapter } from '../Adapter.ts';
import type { Value } from '../Fixture.ts';
import { matrix, numbers, record } from '../values.ts';

type Step = (weights: ArrayLike<number>, gradient: readonly number[], moments: Moments) => OptimizerStep;

/** Optimisers: the weights after each of the given gradients. */
export const optimizersAdapters: Readonly<Record<string, Adapter>> = {
  optimizers: ({ kind, hyper, p0, grads }) => {
    const { clip } = record(hyper);
    const step = stepOf(kind, hyper);
    let weights: ArrayLike<number> = numbers(p0);
    const zeros = new Float64Array(weights.length);
    let moments: Moments = { step: 0, first: zeros, second: zeros };
    const trajectory = matrix(grads).map((gradient) => {
      const after = step(weights, gradient, moments);
      moments = after.moments;
      weights =
        clip === null || clip === undefined ? after.weights : clipWeights(after.weights, Number(clip));
      return Array.from(weights);
    });
    return { trajectory };
  },
};

function stepOf(kind: Value | undefined, hyper: Value | undefined): Step {
  const given = record(hyper);
  const number = (name: string) => {
    const value = given[name];
    if (typeof value !== 'number') throw new Error(`a case has no number ${name} in hyper`);
    return value;
  };
  switch (kind) {
    case 'sgd': {
      const options = { learningRate: number('lr'), momentum: number('momentum') };
      return (weights, gradient, moments) => sgdStep(weights, gradient, moments, options);
    }
    case 'rmsprop': {
      const options = { learningRate: number('lr'), decay: number('alpha'), epsilon: number('eps') };
      return (weights, gradient, moments) => rmspropStep(weights, gradient, moments, options);
    }
    case 'adam': {
      const decays = { beta1: number('beta1'), beta2: number('beta2') };
      const options = { learningRate: number('lr'), ...decays, epsilon: number('eps') };
      return (weights, gradient, moments) => adamStep(weights, gradient, moments, options);
    }
    default:
      throw new Error(`a case has kind ${String(kind)}; sgd, rmsprop or adam was expected`);
  }
}
