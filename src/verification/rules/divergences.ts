import type { Rule } from '../Rule.ts';
import { plain } from './plain.ts';

/** Divergences of weight vectors: the files' own tolerances. */
export const divergencesRules: Readonly<Record<string, Rule>> = {
  kl_divergence: plain,
  jensen_shannon: plain,
  total_variation: plain,
  hellinger: plain,
  chi_square: plain,
};
