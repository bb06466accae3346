import type { Rule } from '../Rule.ts';

/** Every key within |got − expected| ≤ atol + rtol·|expected|. */
const within =
  (rtol: number, atol: number): Rule =>
  (comparison, got, { expected }) => {
    for (const [key, value] of Object.entries(expected)) comparison.deep(key, got[key], value, rtol, atol);
  };

/** Losses, networks and optimisers, at the tolerances of check.mjs: rounding of sums of a few dozen products. */
export const trainingRules: Readonly<Record<string, Rule>> = {
  gan_losses: within(1e-11, 1e-14),
  gan_mlp: within(1e-10, 1e-13),
  wgan_gp: within(1e-10, 1e-12),
  optimizers: within(1e-12, 1e-15),
};
