import { concat, fill, mul, neg, sigmoid, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Objective } from '../../spec.ts';

/**
 * ∂(critic's loss)/∂values for the critic's values at n real and then n generated points, [2n][1].
 *
 * WGAN, both kinds: mean f(fake) − mean f(real) has slopes s/n with s = −1 for real and 1 for generated points. GAN, both
 * kinds: mean softplus(−f(real)) + mean softplus(f(fake)), the cross-entropy on logits, has slopes s·σ(s·f)/n.
 */
export function criticLossGradient(objective: Objective, values: Tensor2D): Tensor2D {
  const n = values.shape[0] / 2;
  const signs: Tensor2D = concat([fill([n, 1], -1), fill([n, 1], 1)]);
  const slopes: Tensor2D = mul(signs, 1 / n);
  return objective === 'wgan' || objective === 'wgan-gp' ? slopes : mul(slopes, sigmoid(mul(signs, values)));
}

/**
 * ∂(generator's loss)/∂values for the critic's values at n generated points, [n][1].
 *
 * WGAN: −mean f, slope −1/n. `gan`: mean ln(1 − σ(f)), slope −σ(f)/n. `ns-gan`: −mean ln σ(f), slope −σ(−f)/n.
 */
export function generatorLossGradient(objective: Objective, values: Tensor2D): Tensor2D {
  const n = values.shape[0];
  switch (objective) {
    case 'wgan':
    case 'wgan-gp':
      return fill([n, 1], -1 / n);
    case 'gan':
      return mul(sigmoid(values), -1 / n);
    case 'ns-gan':
      return mul(sigmoid(neg(values)), -1 / n);
  }
}
