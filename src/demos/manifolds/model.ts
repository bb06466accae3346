import { overlapAccuracy, type CurveMeet } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { curves } from './curves.ts';
import { fieldOf } from './fieldOf.ts';
import type { Case, params } from './params.ts';
import { profileOf, type Profile } from './profileOf.ts';

type Point = readonly number[];

export interface Frame extends CurveMeet {
  readonly case: Case;
  /** As long as the space has dimensions. */
  readonly nudge: Point;
  readonly length: number;
  readonly real: readonly Point[];
  readonly generated: readonly Point[];
  /** How often the best discriminator is right. */
  readonly accuracy: number;
  readonly js: number;
  /** Every point moves by the nudge, and nothing can be cheaper: the means are that far apart. */
  readonly w1: number;
  /** In the plane, once the curves share no stretch: see `fieldOf`. */
  readonly field: Float64Array | undefined;
  readonly profile: Profile;
}

/** The pictures show this far to each side. */
export const REACH = 3.2;

/** Two laws, each spread evenly over one curve, the second moved by a nudge. */
export function model({ case: name, nudge: given }: Values<typeof params>): Frame {
  const { dimension, length, points, meet } = curves[name];
  const nudge = Array.from({ length: dimension }, (_, i) => given[i] ?? 0);
  const { overlap, crossings } = meet(nudge);
  const generated = points.map((point) => point.map((part, i) => part + nudge[i]!));
  const far = Math.hypot(...nudge);
  const accuracy = overlapAccuracy(overlap, length);
  return {
    case: name,
    nudge,
    length,
    overlap,
    crossings,
    real: points,
    generated,
    accuracy,
    // On what they share both densities are equal, elsewhere one is 0: JS is ln 2 times the rest.
    js: Math.LN2 * (1 - overlap / length),
    w1: far,
    field: dimension === 2 && overlap === 0 ? fieldOf(points, generated) : undefined,
    profile: profileOf(name, nudge),
  };
}
