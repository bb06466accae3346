import { describe, expect, test } from 'vitest';
import {
  discriminatorLoss,
  hingeLoss,
  leastSquaresDiscriminatorLoss,
  leastSquaresGeneratorLoss,
  nonSaturatingLoss,
  saturatingLoss,
  sigmoid,
  softplus,
  wassersteinCriticLoss,
  wassersteinGeneratorLoss,
} from '@/math/index.ts';

test('the Wasserstein losses have derivatives −1/n and 1/n, whatever the values', () => {
  expect([...wassersteinCriticLoss([3, 800], [1, 2, 3, 4]).real]).toEqual([-0.5, -0.5]);
  expect([...wassersteinCriticLoss([3, 800], [1, 2, 3, 4]).fake]).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect([...wassersteinGeneratorLoss([800, -800]).fake]).toEqual([-0.5, -0.5]);
});

describe('logits of ±800 leave every loss finite and right', () => {
  test.each([
    ['a sure and right discriminator loses nothing', () => discriminatorLoss([800], [-800]).loss, 0],
    ['a sure and wrong one loses both logits', () => discriminatorLoss([-800], [800]).loss, 1600],
    ['the saturating loss of a found-out sample is 0', () => saturatingLoss([-800]).loss, 0],
    ['and of a believed one minus its logit', () => saturatingLoss([800]).loss, -800],
    ['the non-saturating loss of a found-out sample is its logit', () => nonSaturatingLoss([-800]).loss, 800],
    ['and of a believed one 0', () => nonSaturatingLoss([800]).loss, 0],
  ])('%s', (_name, of, expected) => {
    expect(of()).toBe(expected);
  });
  test('the non-saturating derivative stays −1 where the saturating one is 0', () => {
    expect([...nonSaturatingLoss([-800]).fake]).toEqual([-1]);
    expect(saturatingLoss([-800]).fake[0]).toBe(-0);
  });
});

describe('the hinge loss', () => {
  test('has derivative 0 exactly at its kinks', () => {
    expect(hingeLoss([1], [-1])).toEqual({ loss: 0, real: Float64Array.of(0), fake: Float64Array.of(0) });
  });
  test('is linear just inside them', () => {
    expect(hingeLoss([0.75], [-0.5])).toEqual({
      loss: 0.75,
      real: Float64Array.of(-1),
      fake: Float64Array.of(1),
    });
  });
});

test('the least-squares losses are halves of squares', () => {
  expect(leastSquaresDiscriminatorLoss([3], [5])).toEqual({
    loss: 14.5,
    real: Float64Array.of(2),
    fake: Float64Array.of(5),
  });
  expect(leastSquaresGeneratorLoss([-1, 1])).toEqual({ loss: 1, fake: Float64Array.of(-1, 0) });
});

test('softplus and sigmoid at their ends', () => {
  expect([softplus(Infinity), softplus(-Infinity), softplus(NaN)]).toEqual([Infinity, 0, NaN]);
  expect([sigmoid(Infinity), sigmoid(-Infinity), sigmoid(NaN)]).toEqual([1, 0, NaN]);
  // ln(1 + e⁻³⁸) is e⁻³⁸ to the last digit, which 1 + e⁻³⁸ alone would lose.
  expect(softplus(-38)).toBe(Math.exp(-38));
});

describe('broken values stay visible', () => {
  test.each([
    ['discriminatorLoss', () => discriminatorLoss([NaN], [0]).loss],
    ['saturatingLoss', () => saturatingLoss([NaN]).loss],
    ['nonSaturatingLoss', () => nonSaturatingLoss([NaN]).loss],
    ['hingeLoss of real', () => hingeLoss([NaN], [0]).loss],
    ['hingeLoss of fake', () => hingeLoss([0], [NaN]).loss],
    ['wassersteinCriticLoss', () => wassersteinCriticLoss([NaN], [0]).loss],
    ['wassersteinGeneratorLoss', () => wassersteinGeneratorLoss([NaN]).loss],
    ['leastSquaresDiscriminatorLoss', () => leastSquaresDiscriminatorLoss([0], [NaN]).loss],
  ])('%s of NaN is NaN', (_name, of) => {
    expect(of()).toBeNaN();
  });
});

describe('an empty batch is refused by name', () => {
  test.each([
    ['real', () => discriminatorLoss([], [0])],
    ['fake', () => hingeLoss([0], [])],
    ['fake', () => saturatingLoss([])],
  ])('%s', (name, run) => {
    expect(run).toThrow(new RangeError(`${name} is empty; a loss needs at least 1 value.`));
  });
});
