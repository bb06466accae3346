import {
  normalDiscriminator,
  normalJs,
  normalLogRatio,
  normalPdf,
  normalSampleGradients,
  normalW1,
  softplus,
  type Normal,
} from '@/math/index.ts';
import type { Values } from '../params.ts';
import { trainedOf, type Snapshots, type Trained } from './model/trainedOf.ts';
import { axis, type params } from './params.ts';

/** What stands at one place of the line. */
export interface Place {
  readonly x: number;
  readonly p: number;
  readonly q: number;
  /** D*(x). */
  readonly d: number;
  /** f*(x). */
  readonly f: number;
  /** Decimal logarithms of |∂ ln(1 − D*)| and |∂ ln D*|, right where the numbers themselves underflow. */
  readonly logSaturating: number;
  readonly logNonSaturating: number;
}

export interface Frame {
  readonly p: Normal;
  readonly q: Normal;
  readonly probe: Place;
  readonly saturating: number;
  readonly nonSaturating: number;
  /** f*′ at the probe: 1, −1, or 0 where the distribution functions are equal. */
  readonly criticSlope: number;
  readonly w1: number;
  readonly js: number;
  /** Ascending in x over the axis, the kink of f* among them. */
  readonly places: readonly Place[];
  /** Nets that the reader trained; none until then. */
  readonly trained: Trained | undefined;
}

const count = 161;

/** f*, straight but for one kink where the distribution functions cross, and 0 half-way between the means. */
function criticOf(p: Normal, q: Normal): (x: number) => number {
  const middle = (p.mean + q.mean) / 2;
  if (p.sd === q.sd) {
    const slope = -Math.sign(q.mean - p.mean);
    return (x) => slope * (x - middle) + 0;
  }
  const kink = crossingOf(p, q);
  // Far to the right the narrower law has all its mass below: there F of it is the larger.
  const side = Math.sign(p.sd - q.sd);
  return (x) => side * (Math.abs(x - kink) - Math.abs(middle - kink)) + 0;
}

/** Where z_p = z_q. */
const crossingOf = (p: Normal, q: Normal): number => (p.mean * q.sd - q.mean * p.sd) / (q.sd - p.sd);

/** The optimal discriminator and the optimal critic between two normal laws, place by place (WGAN, Figure 2). */
export function model(values: Values<typeof params>): Frame {
  const { m1, s1, m2, s2, x } = values;
  const [p, q] = [
    { mean: m1, sd: s1 },
    { mean: m2, sd: s2 },
  ];
  const critic = criticOf(p, q);
  const placeAt = (at: number): Place => {
    const { value, slope } = normalLogRatio(at, p, q);
    const steepness = Math.log(Math.abs(slope));
    return {
      x: at,
      p: normalPdf(at, m1, s1),
      q: normalPdf(at, m2, s2),
      d: normalDiscriminator(at, p, q),
      f: critic(at),
      logSaturating: (steepness - softplus(-value)) / Math.LN10,
      logNonSaturating: (steepness - softplus(value)) / Math.LN10,
    };
  };
  const even = Array.from({ length: count }, (_, k) => axis.min + ((axis.max - axis.min) * k) / (count - 1));
  const kink = s1 === s2 ? [] : [crossingOf(p, q)].filter((at) => at > axis.min && at < axis.max);
  const gradients = normalSampleGradients(x, p, q);
  return {
    p,
    q,
    probe: placeAt(x),
    saturating: Math.abs(gradients.saturating),
    nonSaturating: Math.abs(gradients.nonSaturating),
    criticSlope: -gradients.wasserstein + 0,
    w1: normalW1(p, q),
    js: normalJs(p, q).value,
    places: [...even, ...kink].toSorted((a, b) => a - b).map(placeAt),
    trained: undefined,
  };
}

/** The same with nets trained here beside the optima. */
export function withTrained(frame: Frame, values: Values<typeof params>, snapshots: Snapshots): Frame {
  return { ...frame, trained: trainedOf(values, values.x, snapshots) };
}
