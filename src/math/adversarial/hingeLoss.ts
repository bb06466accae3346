import { criticLossOf } from './criticLossOf.ts';

/**
 * The hinge loss of a critic with its derivative by every value.
 *
 * mean max(0, 1 − f(x)) + mean max(0, 1 + f(G(z))): Lim & Ye 2017 (arXiv 1705.02894). Derivative 0 at the
 * kink.
 * @throws RangeError naming `real` or `fake` if it is empty.
 *
 * @example
 * hingeLoss([0, 1], [0, -3]); // { loss: 1, real: [-0.5, 0], fake: [0.5, 0] }
 */
export const hingeLoss = criticLossOf(
  (real) => (real >= 1 ? [0, 0] : [1 - real, -1]),
  (fake) => (fake <= -1 ? [0, 0] : [1 + fake, 1]),
);
