import { OBJECTIVES } from '../../train/losses/objectives.ts';
import type { ObjectiveRule } from '../../train/losses/objectives.ts';
import { addPenaltyGradient } from '../../train/reference/addPenaltyGradient.ts';
import { backward } from '../../train/reference/backward.ts';
import { criticGradient, mixedPoints } from '../../train/reference/criticGradient.ts';
import { forward } from '../../train/reference/forward.ts';
import { generatorGradient } from '../../train/reference/generatorGradient.ts';
import { gradientPenalty } from '../../train/reference/gradientPenalty.ts';
import { view } from '../../train/reference/matrix.ts';
import type { Adapter } from '../Adapter.ts';
import { nestedWeights, readMlp, readPoints, rowsOf } from '../mlps.ts';
import { numbers } from '../values.ts';
import { lossesAdapters } from './losses.ts';
import { optimizersAdapters } from './optimizers.ts';

const ganMlp: Adapter = ({ activation, G, D, z, x_real }) => {
  const generator = readMlp(G, activation);
  const discriminator = readMlp(D, activation);
  const latent = readPoints(z);
  const real = readPoints(x_real);
  const fake = forward(generator, latent).output;
  const critic = criticGradient(discriminator, OBJECTIVES.gan, real, fake, null);
  const generated = (rule: ObjectiveRule) => generatorGradient(generator, discriminator, rule, latent);
  const saturating = generated(OBJECTIVES.gan);
  const nonSaturating = generated(OBJECTIVES['ns-gan']);
  const wgan = generated(OBJECTIVES.wgan);
  return {
    fake: rowsOf(fake),
    logits_real: forward(discriminator, real).output.data,
    logits_fake: forward(discriminator, fake).output.data,
    d_loss: critic.loss,
    d_grads: nestedWeights(discriminator, critic.gradient),
    g_loss_saturating: saturating.loss,
    g_grads_saturating: nestedWeights(generator, saturating.gradient),
    g_loss_nonsaturating: nonSaturating.loss,
    g_grads_nonsaturating: nestedWeights(generator, nonSaturating.gradient),
    g_loss_wgan: wgan.loss,
    g_grads_wgan: nestedWeights(generator, wgan.gradient),
  };
};

const wganGp: Adapter = (input) => {
  const critic = readMlp(input, input['activation']);
  const real = readPoints(input['x_real']);
  const fake = readPoints(input['x_fake']);
  const mix = numbers(input['eps']);
  const rule = OBJECTIVES['wgan-gp'];
  const whole = criticGradient(critic, rule, real, fake, { mix, lambda: Number(input['lam']) });
  const unpenalised = criticGradient(critic, rule, real, fake, null);
  const penalised = gradientPenalty(critic, mixedPoints(real, fake, mix));
  const penaltyGradient = new Float64Array(critic.layout.length);
  addPenaltyGradient(critic, penalised, 1, penaltyGradient);
  const onFake = forward(critic, fake);
  const generatorLoss = rule.generatorLoss(onFake.output.data);
  return {
    loss: whole.loss,
    wasserstein: whole.difference,
    penalty: penalised.penalty,
    penalty_one_sided: penalised.oneSided,
    norms: penalised.norms,
    input_grads: rowsOf(penalised.sweep.input),
    d_real: forward(critic, real).output.data,
    d_fake: onFake.output.data,
    grads: nestedWeights(critic, whole.gradient),
    grads_penalty: nestedWeights(critic, penaltyGradient),
    grads_wgan: nestedWeights(critic, unpenalised.gradient),
    gen_grad_fake: rowsOf(backward(critic, onFake, view(generatorLoss.fake, fake.rows, 1)).input),
  };
};

/** Losses, networks and optimisers: what one step of training computes. */
export const trainingAdapters: Readonly<Record<string, Adapter>> = {
  ...lossesAdapters,
  ...optimizersAdapters,
  gan_mlp: ganMlp,
  wgan_gp: wganGp,
};
