import { normalPdf, normalSampleGradients, sigmoid, softplus, type Normal } from '@/math/index.ts';
import type { EngineState } from '@/train/engine.ts';
import { criticOnLine, type CriticOnLine } from '@/train/metrics/criticOnLine.ts';
import { axis } from '../params.ts';
import { specsOf, type Experiment } from './specsOf.ts';

/** Snapshots of both nets at the same number of updates. */
export interface Snapshots {
  readonly updates: number;
  readonly discriminator: EngineState;
  readonly critic: EngineState;
}

/** What the trained nets say at one place. */
export interface TrainedPlace {
  readonly x: number;
  readonly d: number;
  /** Moved so that it is 0 half-way between the means, as f* is drawn. */
  readonly f: number;
  readonly slope: number;
  readonly logSaturating: number;
  readonly logNonSaturating: number;
}

/** The trained nets along the axis, and how far they are from the optima. */
export interface Trained {
  readonly updates: number;
  readonly places: readonly TrainedPlace[];
  readonly probe: TrainedPlace;
  /** log 2 + ½(E_r ln D + E_g ln(1 − D)): at most JS, and JS for D* alone. */
  readonly jsBound: number;
  /** E_r f − E_g f. */
  readonly estimate: number;
  /** Mean |D − D*| and mean |f′ − f*′| under half of each law. */
  readonly discriminatorError: number;
  readonly slopeError: number;
}

const drawn = 161;
const summed = 801;
/** Standard deviations beyond which a normal law has no mass to a double. */
const tail = 8.5;

const evenly = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** Looks at both nets along the axis, at the probe, and under the two laws (trapezoids: f bends only at its kinks). */
export function trainedOf(experiment: Experiment, x: number, snapshots: Snapshots): Trained {
  const { discriminator, critic } = specsOf(experiment);
  const { m1, s1, m2, s2 } = experiment;
  const [p, q]: readonly [Normal, Normal] = [
    { mean: m1, sd: s1 },
    { mean: m2, sd: s2 },
  ];
  const along = (places: readonly number[]) => ({
    d: criticOnLine(discriminator, snapshots.discriminator, places),
    f: criticOnLine(critic, snapshots.critic, places),
  });
  const middle = along([(m1 + m2) / 2]).f.values[0]!;
  const look = (places: readonly number[]): readonly TrainedPlace[] => {
    const { d, f } = along(places);
    return places.map((at, k) => placeOf(at, k, d, f, middle));
  };
  return {
    updates: snapshots.updates,
    places: look(evenly(axis.min, axis.max, drawn)),
    probe: look([x])[0]!,
    ...under(p, q, along),
  };
}

function placeOf(x: number, k: number, d: CriticOnLine, f: CriticOnLine, middle: number): TrainedPlace {
  const logit = d.values[k]!;
  const steepness = Math.log(Math.abs(d.slopes[k]!));
  return {
    x,
    d: sigmoid(logit),
    f: f.values[k]! - middle,
    slope: f.slopes[k]!,
    logSaturating: (steepness - softplus(-logit)) / Math.LN10,
    logNonSaturating: (steepness - softplus(logit)) / Math.LN10,
  };
}

type Along = (places: readonly number[]) => { readonly d: CriticOnLine; readonly f: CriticOnLine };

function under(p: Normal, q: Normal, along: Along) {
  const from = Math.min(p.mean - tail * p.sd, q.mean - tail * q.sd);
  const to = Math.max(p.mean + tail * p.sd, q.mean + tail * q.sd);
  const places = evenly(from, to, summed);
  const step = (to - from) / (summed - 1);
  const { d, f } = along(places);
  let [value, estimate, discriminatorError, slopeError] = [0, 0, 0, 0];
  places.forEach((x, k) => {
    const [pAt, qAt] = [step * normalPdf(x, p.mean, p.sd), step * normalPdf(x, q.mean, q.sd)];
    const logit = d.values[k]!;
    const best = normalSampleGradients(x, p, q).wasserstein;
    value -= pAt * softplus(-logit) + qAt * softplus(logit);
    estimate += (pAt - qAt) * f.values[k]!;
    // D* = p/(p + q), so |D − D*| under (p + q)/2 needs no quotient of two tiny numbers.
    discriminatorError += 0.5 * Math.abs((pAt + qAt) * sigmoid(logit) - pAt);
    slopeError += 0.5 * (pAt + qAt) * Math.abs(f.slopes[k]! + best);
  });
  return { jsBound: Math.LN2 + value / 2, estimate, discriminatorError, slopeError };
}
