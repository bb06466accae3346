import { add, concat, fill, mul, neg, sigmoid, step, sub, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Objective } from '../../spec.ts';

/**
 * ∂(critic's loss)/∂values for the critic's values at n real and then n generated points, [2n][1].
 *
 * With s = −1 for real and 1 for generated points: WGAN of every kind, mean f(fake) − mean f(real), has slopes s/n. GAN of
 * both kinds, the cross-entropy on logits mean softplus(s·f), has s·σ(s·f)/n. Hinge, mean max(0, 1 + s·f), has s/n where
 * 1 + s·f > 0. Least squares, mean ½(f − t)² with t = 1 for real and 0 for generated points, has (f − t)/n.
 */
export function criticLossGradient(objective: Objective, values: Tensor2D): Tensor2D {
  const n = values.shape[0] / 2;
  const signs: Tensor2D = concat([fill([n, 1], -1), fill([n, 1], 1)]);
  const slopes: Tensor2D = mul(signs, 1 / n);
  switch (objective) {
    case 'wgan':
    case 'wgan-gp':
    case 'wgan-sn':
      return slopes;
    case 'gan':
    case 'ns-gan':
      return mul(slopes, sigmoid(mul(signs, values)));
    case 'hinge':
      return mul(slopes, step(add(mul(signs, values), 1)));
    case 'lsgan':
      return mul(sub(values, concat([fill([n, 1], 1), fill([n, 1], 0)])), 1 / n);
  }
}

/**
 * ∂(generator's loss)/∂values for the critic's values at n generated points, [n][1].
 *
 * WGAN and hinge: −mean f, slope −1/n. `gan`: mean ln(1 − σ(f)), slope −σ(f)/n. `ns-gan`: −mean ln σ(f), slope −σ(−f)/n.
 * `lsgan`: mean ½(f − 1)², slope (f − 1)/n.
 */
export function generatorLossGradient(objective: Objective, values: Tensor2D): Tensor2D {
  const n = values.shape[0];
  switch (objective) {
    case 'wgan':
    case 'wgan-gp':
    case 'wgan-sn':
    case 'hinge':
      return fill([n, 1], -1 / n);
    case 'gan':
      return mul(sigmoid(values), -1 / n);
    case 'ns-gan':
      return mul(sigmoid(neg(values)), -1 / n);
    case 'lsgan':
      return mul(sub(values, 1), 1 / n);
  }
}
