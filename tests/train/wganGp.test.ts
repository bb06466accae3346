import { expect, test } from 'vitest';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { addPenaltyGradient } from '@/train/reference/addPenaltyGradient.ts';
import { backward } from '@/train/reference/backward.ts';
import { criticGradient, mixedPoints } from '@/train/reference/criticGradient.ts';
import { forward } from '@/train/reference/forward.ts';
import { gradientPenalty } from '@/train/reference/gradientPenalty.ts';
import { view } from '@/train/reference/matrix.ts';
import file from '../reference/fixtures/wgan_gp.json' with { type: 'json' };
import { expectClose } from './closeTo.ts';
import { matrixOf, nested, netOf, rowsOf } from './mlpFixtures.ts';

type Input = (typeof file.cases)[number]['input'];

function wganGp(input: Input) {
  const critic = netOf(input, input.activation);
  const real = matrixOf(input.x_real);
  const fake = matrixOf(input.x_fake);
  const rule = OBJECTIVES['wgan-gp'];
  const whole = criticGradient(critic, rule, real, fake, { mix: input.eps, lambda: input.lam });
  const unpenalised = criticGradient(critic, rule, real, fake, null);
  const penalised = gradientPenalty(critic, mixedPoints(real, fake, input.eps));
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
    grads: nested(critic, whole.gradient),
    grads_penalty: nested(critic, penaltyGradient),
    grads_wgan: nested(critic, unpenalised.gradient),
    gen_grad_fake: rowsOf(backward(critic, onFake, view(generatorLoss.fake, fake.rows, 1)).input),
  };
}

test.each(file.cases)('$id $tags agrees with the reference', ({ input, expected }) => {
  // The fixture's own tolerance: float64 rounding of sums of some dozens of products.
  expectClose(wganGp(input), expected, { rtol: 1e-10, atol: 1e-12 });
});

test('a critic without slope has penalty 1 and no penalty gradient', () => {
  const flat = netOf({ W: [[[0, 0]], [[1]]], b: [[-1], [3]] }, 'relu');
  const penalised = gradientPenalty(flat, matrixOf([[0.5, 0.25]]));
  const gradient = new Float64Array(flat.layout.length);
  addPenaltyGradient(flat, penalised, 10, gradient);
  expect(penalised.penalty).toBe(1);
  expect(gradient.every((value) => value === 0)).toBe(true);
});
