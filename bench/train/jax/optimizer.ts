import { numpy as np, type Array as JaxArray } from '@jax-js/jax';
import type { OptimizerSpec } from '@/train/spec.ts';
import type { JaxNet } from './net.ts';

/** A net with its optimiser's running means, arrays of the net's shapes. */
export type Trained = {
  net: JaxNet;
  first: JaxArray[];
  second: JaxArray[];
};

export function untrained(net: JaxNet): Trained {
  const zeros = () => net.map(({ shape }) => np.zeros(shape));
  return { net, first: zeros(), second: zeros() };
}

/** The rule of a spec for one array, to be traced by `jit`; `step` counts updates from 1. Takes all its arguments. */
type Rule = (
  weight: JaxArray,
  gradient: JaxArray,
  first: JaxArray,
  second: JaxArray,
  step: JaxArray,
) => readonly [weight: JaxArray, first: JaxArray, second: JaxArray];

/** One update of every array. */
export function stepped(
  spec: OptimizerSpec,
  before: Trained,
  gradients: JaxArray[],
  step: JaxArray,
): Trained {
  const rule = ruleOf(spec);
  const made = before.net.map((weight, i) =>
    rule(weight, gradients[i]!, before.first[i]!, before.second[i]!, step.ref),
  );
  step.dispose();
  return {
    net: made.map(([weight]) => weight),
    first: made.map(([, first]) => first),
    second: made.map(([, , second]) => second),
  };
}

function ruleOf(spec: OptimizerSpec): Rule {
  if (spec.kind === 'adam') {
    const { learningRate, beta1, beta2, epsilon } = spec;
    return (weight, gradient, m, v, step) => {
      const first = m.mul(beta1).add(gradient.ref.mul(1 - beta1));
      const second = v.mul(beta2).add(np.square(gradient).mul(1 - beta2));
      const mean = first.ref.div(np.power(beta1, step.ref).neg().add(1));
      const size = np.sqrt(second.ref.div(np.power(beta2, step).neg().add(1))).add(epsilon);
      return [weight.sub(mean.div(size).mul(learningRate)), first, second];
    };
  }
  if (spec.kind === 'rmsprop') {
    const { learningRate, decay, epsilon } = spec;
    return (weight, gradient, first, s, step) => {
      step.dispose();
      const second = s.mul(decay).add(np.square(gradient.ref).mul(1 - decay));
      const size = np.sqrt(second.ref).add(epsilon);
      return [weight.sub(gradient.div(size).mul(learningRate)), first, second];
    };
  }
  throw new RangeError('The jax-js peer trains with Adam and RMSProp; the spec asks for SGD.');
}
