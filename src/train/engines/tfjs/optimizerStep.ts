import { add, div, mul, sqrt, square, sub, type Tensor1D } from '@tensorflow/tfjs-core';
import type { OptimizerSpec } from '../../spec.ts';

/**
 * A net's flat weights and what its optimiser remembers of them; vectors that the optimiser does not use are empty.
 * It is a `type`, since tfjs's `tidy` does not take an `interface`.
 */
export type Moved = {
  readonly weights: Tensor1D;
  /** Momentum's v, Adam's m. */
  readonly first: Tensor1D;
  /** Adam's v, RMSProp's s. */
  readonly second: Tensor1D;
};

/**
 * One update of a flat weight vector; `t` counts from 1.
 *
 * SGD: v ← μv + g, θ − η·v. RMSProp: s ← ρs + (1 − ρ)g², θ − η·g/(√s + ε). Adam (Kingma and Ba 2015, Algorithm 1): m ← β₁m + (1 − β₁)g,
 * v ← β₂v + (1 − β₂)g², θ − η·m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ). ε stands outside the root.
 */
export function optimizerStep(spec: OptimizerSpec, now: Moved, gradient: Tensor1D, t: number): Moved {
  const { weights, first, second } = now;
  switch (spec.kind) {
    case 'sgd': {
      const velocity: Tensor1D = spec.momentum === 0 ? gradient : add(mul(first, spec.momentum), gradient);
      const moved: Tensor1D = sub(weights, mul(velocity, spec.learningRate));
      return { weights: moved, first: spec.momentum === 0 ? first : velocity, second };
    }
    case 'rmsprop': {
      const s = mean(second, square(gradient), spec.decay);
      return { weights: sub(weights, ratio(gradient, s, spec.learningRate, spec.epsilon)), first, second: s };
    }
    case 'adam': {
      const m = mean(first, gradient, spec.beta1);
      const v = mean(second, square(gradient), spec.beta2);
      const mHat: Tensor1D = div(m, 1 - spec.beta1 ** t);
      const vHat: Tensor1D = div(v, 1 - spec.beta2 ** t);
      return {
        weights: sub(weights, ratio(mHat, vHat, spec.learningRate, spec.epsilon)),
        first: m,
        second: v,
      };
    }
  }
}

/** A running mean: decay·old + (1 − decay)·new. */
function mean(old: Tensor1D, fresh: Tensor1D, decay: number): Tensor1D {
  return add(mul(old, decay), mul(fresh, 1 - decay));
}

/** η·g/(√s + ε). */
function ratio(gradient: Tensor1D, s: Tensor1D, learningRate: number, epsilon: number): Tensor1D {
  return div(mul(gradient, learningRate), add(sqrt(s), epsilon));
}
