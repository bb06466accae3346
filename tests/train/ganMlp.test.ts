import { test } from 'vitest';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import type { ObjectiveRule } from '@/train/losses/objectives.ts';
import { criticGradient } from '@/train/reference/criticGradient.ts';
import { forward } from '@/train/reference/forward.ts';
import { generatorGradient } from '@/train/reference/generatorGradient.ts';
import file from '../reference/fixtures/gan_mlp.json' with { type: 'json' };
import { expectClose } from './closeTo.ts';
import { matrixOf, nested, netOf, rowsOf } from './mlpFixtures.ts';

type Input = (typeof file.cases)[number]['input'];

function ganMlp(input: Input) {
  const generator = netOf(input.G, input.activation);
  const discriminator = netOf(input.D, input.activation);
  const latent = matrixOf(input.z);
  const real = matrixOf(input.x_real);
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
    d_grads: nested(discriminator, critic.gradient),
    g_loss_saturating: saturating.loss,
    g_grads_saturating: nested(generator, saturating.gradient),
    g_loss_nonsaturating: nonSaturating.loss,
    g_grads_nonsaturating: nested(generator, nonSaturating.gradient),
    g_loss_wgan: wgan.loss,
    g_grads_wgan: nested(generator, wgan.gradient),
  };
}

test.each(file.cases)('$id $tags agrees with the reference', ({ input, expected }) => {
  // The fixture's own tolerance: float64 rounding of sums of some dozens of products.
  expectClose(ganMlp(input), expected, { rtol: 1e-10, atol: 1e-13 });
});
