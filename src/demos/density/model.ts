import { mixtureIntervalMass } from '@/math/distribution/mixtureIntervalMass.ts';
import { normalCdf } from '@/math/distribution/normalCdf.ts';
import { normalPdf } from '@/math/distribution/normalPdf.ts';
import type { Values } from '../params.ts';
import { axis, type params } from './params.ts';

export interface Place {
  readonly x: number;
  /** Probability per unit of x. */
  readonly density: number;
  /** Probability of all that lies left of x. */
  readonly below: number;
}

export interface Frame {
  readonly sigma: number;
  /** The ends as the reader put them; either may be the left one. */
  readonly from: number;
  readonly to: number;
  readonly low: Place;
  readonly high: Place;
  readonly peak: number;
  /** Probability of the interval: the area under the density, and the rise of the distribution function. */
  readonly area: number;
  /** Area under the whole density. */
  readonly total: number;
  /** Ascending over the drawn axis, dense where the bell bends. */
  readonly places: readonly Place[];
  /** Every half unit of the drawn axis. */
  readonly grid: readonly Place[];
}

/** Beyond this many σ the bell is flat to the eye. */
const reach = 5;
const bellCount = 161;

const spread = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** The normal law N(0, σ²), its density and distribution function, and what lies between two places. */
export function model({ sigma, from, to }: Values<typeof params>): Frame {
  const at = (x: number): Place => ({
    x,
    density: normalPdf(x, 0, sigma),
    below: normalCdf(x, 0, sigma),
  });
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const law = [{ weight: 1, mean: 0, sd: sigma }];
  const bell = spread(bellCount, Math.max(axis.min, -reach * sigma), Math.min(axis.max, reach * sigma));
  const places = [...new Set([axis.min, ...bell, left, right, axis.max])].sort((a, b) => a - b);
  return {
    sigma,
    from,
    to,
    low: at(left),
    high: at(right),
    peak: normalPdf(0, 0, sigma),
    area: mixtureIntervalMass(left, right, law),
    total: mixtureIntervalMass(-Infinity, Infinity, law),
    places: places.map(at),
    grid: spread(17, axis.min, axis.max).map(at),
  };
}
