import type { CriticFrame } from './Critic.ts';
import { encodeField } from './fieldCode.ts';
import type { Recorded } from './Recording.ts';

/** A trained critic as it is written down: six digits are more than any eye or readout asks for. */
export function record({ field, measured }: CriticFrame): Recorded {
  const { estimate, slope, weights, gradients } = measured;
  return {
    ...(Number.isNaN(estimate)
      ? {}
      : { estimate: digits(estimate), slope: [digits(slope.mean), digits(slope.sd)] }),
    reach: digits(weights.reach),
    outside: weights.outside,
    ...(Number.isNaN(weights.shareAtBound) ? {} : { shareAtBound: digits(weights.shareAtBound) }),
    counts: weights.counts,
    ...(gradients.length === 0 ? {} : { gradients: gradients.map(digits) }),
    ...(field.length === 0 ? {} : { field: encodeField(field) }),
  };
}

const digits = (value: number): number => Number(value.toPrecision(6));
