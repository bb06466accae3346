import { describe, expect, test } from 'vitest';
import { discriminatorLoss, nonSaturatingLoss, saturatingLoss } from '@/train/losses/ganLosses.ts';
import { hingeLoss } from '@/train/losses/hingeLoss.ts';
import {
  leastSquaresDiscriminatorLoss,
  leastSquaresGeneratorLoss,
} from '@/train/losses/leastSquaresLosses.ts';
import { optimalDiscriminator } from '@/train/losses/optimalDiscriminator.ts';
import { wassersteinCriticLoss, wassersteinGeneratorLoss } from '@/train/losses/wganLosses.ts';
import file from '../reference/fixtures/gan_losses.json' with { type: 'json' };
import { expectClose } from './closeTo.ts';

/** The fixture's own: rounding of a mean of a few values. */
const TOLERANCE = { rtol: 1e-11, atol: 1e-14 };

function losses(real: readonly number[], fake: readonly number[]) {
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

function discrete(p: readonly number[], q: readonly number[]) {
  const { values, value } = optimalDiscriminator(p, q);
  return { d_star: values, value, js_nats: (value + Math.log(4)) / 2 };
}

test.each(file.cases)('$id $tags agrees with the reference', ({ input, expected }) => {
  const { real, fake, p, q } = input;
  const got = real && fake ? losses(real, fake) : discrete(p ?? [], q ?? []);
  expectClose(got, expected, TOLERANCE);
});

test('the Wasserstein losses have derivatives −1/n and 1/n, whatever the values', () => {
  expect([...wassersteinCriticLoss([3, 800], [1, 2, 3, 4]).real]).toEqual([-0.5, -0.5]);
  expect([...wassersteinGeneratorLoss([800, -800]).fake]).toEqual([-0.5, -0.5]);
});

describe('broken values stay visible', () => {
  test.each([
    ['discriminatorLoss', discriminatorLoss([NaN], [0]).loss],
    ['saturatingLoss', saturatingLoss([NaN]).loss],
    ['nonSaturatingLoss', nonSaturatingLoss([NaN]).loss],
    ['hingeLoss', hingeLoss([NaN], [0]).loss],
    ['wassersteinCriticLoss', wassersteinCriticLoss([NaN], [0]).loss],
  ])('%s of NaN is NaN', (_name, loss) => {
    expect(loss).toBeNaN();
  });
});

describe('bad input', () => {
  test('an empty batch is refused', () => {
    expect(() => saturatingLoss([])).toThrow('at least 1 value');
  });

  test.each([
    [[1], [0.5, 0.5], 'p has length 1 and q has length 2'],
    [[-1, 2], [1, 1], 'p[0] is -1'],
    [[1, 2], [1, NaN], 'q[1] is NaN'],
    [[0, 0], [1, 1], 'p of positive sum'],
  ])('optimalDiscriminator refuses %j against %j', (p, q, message) => {
    expect(() => optimalDiscriminator(p, q)).toThrow(message);
  });

  test('optimalDiscriminator leaves a point without mass undecided', () => {
    expect(optimalDiscriminator([1, 0, 0], [0, 0, 1]).values[1]).toBeNaN();
  });
});
