import { criticLossOf } from './criticLossOf.ts';

/** The hinge loss mean max(0, 1 − f(x)) + mean max(0, 1 + f(G(z))); Lim and Ye 2017 (arXiv 1705.02894). Derivative 0 at the kink. */
export const hingeLoss = criticLossOf(
  (real) => (real >= 1 ? [0, 0] : [1 - real, -1]),
  (fake) => (fake <= -1 ? [0, 0] : [1 + fake, 1]),
);
