import {
  discriminatorLoss,
  hingeLoss,
  jsDivergence,
  leastSquaresDiscriminatorLoss,
  leastSquaresGeneratorLoss,
  nonSaturatingLoss,
  optimalDiscriminator,
  saturatingLoss,
  wassersteinCriticLoss,
  wassersteinGeneratorLoss,
} from '../../math/index.ts';
import type { Adapter, Result } from '../Adapter.ts';
import { numbers } from '../values.ts';

/** GAN losses of logits with their derivatives, and the best discriminator on a finite space. */
export const lossesAdapters: Readonly<Record<string, Adapter>> = {
  gan_losses: ({ kind, real, fake, p, q }) =>
    kind === 'discrete' ? discrete(numbers(p), numbers(q)) : logits(numbers(real), numbers(fake)),
};

function logits(real: readonly number[], fake: readonly number[]): Result {
  const bce = discriminatorLoss(real, fake);
  const wgan = wassersteinCriticLoss(real, fake);
  const hinge = hingeLoss(real, fake);
  const leastSquares = leastSquaresDiscriminatorLoss(real, fake);
  const saturating = saturatingLoss(fake);
  const nonSaturating = nonSaturatingLoss(fake);
  return {
    d_bce: bce.loss,
    g_saturating: saturating.loss,
    g_nonsaturating: nonSaturating.loss,
    d_wgan: wgan.loss,
    g_wgan: wassersteinGeneratorLoss(fake).loss,
    d_hinge: hinge.loss,
    d_lsgan: leastSquares.loss,
    g_lsgan: leastSquaresGeneratorLoss(fake).loss,
    grad_d_bce: bce,
    grad_g_saturating: saturating,
    grad_g_nonsaturating: nonSaturating,
    grad_d_wgan: wgan,
    grad_d_hinge: hinge,
    grad_d_lsgan: leastSquares,
  };
}

function discrete(p: readonly number[], q: readonly number[]): Result {
  const { values, value } = optimalDiscriminator(p, q);
  return { d_star: values, value, js_nats: jsDivergence(p, q) };
}
