/**
 * A lower bound on the Jensen–Shannon divergence, in nats, from a discriminator's loss: log 2 − loss/2.
 *
 * With loss = −E ln D(x) − E ln(1 − D(G(z))), the negative of L(D, G), any D has L(D, G) ≤ 2 JS − 2 log 2 (Goodfellow et al.
 * 2014, theorem 1; Arjovsky and Bottou 2017, equation 2), so ½ L + log 2 ≤ JS: Arjovsky et al. 2017 plot it in figure 4.
 * Equality at the optimal D. From a batch it is an estimate of the bound, and an overfitted D can push it above JS; a poor D
 * makes it negative. Never above log 2, for the loss is not negative.
 *
 * @example
 * jsLowerBound(2 * Math.LN2); // 0
 * jsLowerBound(0); // 0.6931471805599453
 */
export function jsLowerBound(discriminatorLoss: number): number {
  return Math.LN2 - discriminatorLoss / 2;
}
