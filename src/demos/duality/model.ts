import {
  clipSlopes,
  mixturePolylineMean,
  normalPdf,
  outsideCone,
  polyline,
  polylineAt,
  polylineLipschitz,
  type Polyline,
} from '@/math/index.ts';
import type { Values } from '../params.ts';
import { coneAt, type Cone } from './cone.ts';
import { planCosts, type PlanCosts } from './costs.ts';
import { abs, square } from './drawings.ts';
import { knotsOf, lineThrough, type Knot } from './knots.ts';
import { axisOf, pairOf, type Axis, type Law, type Pair } from './laws.ts';
import { optimumOf, type Stretch } from './optimum.ts';
import type { LawName, params } from './params.ts';

/** Drawings that have something of their own to tell. */
export type Drawing = 'abs' | 'square';

export interface Frame {
  readonly laws: LawName;
  readonly axis: Axis;
  readonly pair: Pair;
  readonly K: number;
  readonly knots: readonly Knot[];
  /** As drawn, and after its slopes are clipped to ±K: only the latter counts. */
  readonly drawn: Polyline;
  readonly clipped: Polyline;
  /** Of the drawing, before clipping; Infinity where it jumps. */
  readonly lipschitz: number;
  /** Whether the drawing is K-Lipschitz as it is. */
  readonly legal: boolean;
  readonly drawing: Drawing | undefined;
  /** Mean scores of the clipped f, and their difference. */
  readonly pMean: number;
  readonly qMean: number;
  readonly value: number;
  readonly w1: number;
  /** K·W: what no K-Lipschitz f exceeds. */
  readonly wall: number;
  readonly costs: PlanCosts;
  readonly cone: Cone;
  /** An optimal K-Lipschitz f with the clipped one's mean score under Q. */
  readonly optimum: Polyline;
  readonly stretches: readonly Stretch[];
  readonly reveal: boolean;
  /** (x, p, q), where the laws have densities. */
  readonly densities: readonly (readonly [number, number, number])[];
  /** Heights that the picture must hold. */
  readonly domain: readonly [number, number];
}

const points = 240;
const drawings = { abs, square } as const;

function meanOf(f: Polyline, law: Law): number {
  if (law.kind === 'normal') return mixturePolylineMean(f, [{ weight: 1, mean: law.mean, sd: law.sd }]);
  const total = law.counts.reduce((sum, count) => sum + count, 0);
  return law.positions.reduce((sum, x, i) => sum + law.counts[i]! * polylineAt(x, f), 0) / total;
}

function densitiesOf(pair: Pair, { min, max }: Axis): Frame['densities'] {
  if (pair.kind === 'atoms') return [];
  return Array.from({ length: points + 1 }, (_, i) => {
    const x = min + ((max - min) * i) / points;
    return [x, normalPdf(x, pair.p.mean, pair.p.sd), normalPdf(x, pair.q.mean, pair.q.sd)] as const;
  });
}

const drawingOf = (f: readonly number[]): Drawing | undefined =>
  (['abs', 'square'] as const).find(
    (name) => f.length === drawings[name].length && f.every((entry, i) => entry === drawings[name][i]),
  );

/** At least from −3 to 3, and a little beyond whatever is drawn. */
function domainOf(lines: readonly Polyline[]): Frame['domain'] {
  const all = lines.flatMap(({ y }) => [...y]);
  return [Math.floor(Math.min(-2.5, ...all) - 0.5), Math.ceil(Math.max(2.5, ...all) + 0.5)];
}

/** A drawn f, made K-Lipschitz by clipping its slopes, and its difference of mean scores beside the wall K·W. */
export function model({ laws, mu, K, f, x, reveal }: Values<typeof params>): Frame {
  const axis = axisOf(laws);
  const pair = pairOf(laws, mu);
  const knots = knotsOf(f, axis);
  const drawn = lineThrough(knots, axis);
  const clipped = clipSlopes(drawn, K);
  const [pMean, qMean] = [meanOf(clipped, pair.p), meanOf(clipped, pair.q)];
  const { w1, stretches, potential } = optimumOf(pair, axis);
  const steepest = polyline(
    potential.x,
    potential.y.map((value) => K * value),
  );
  const lift = qMean - meanOf(steepest, pair.q);
  const optimum = polyline(
    steepest.x,
    steepest.y.map((value) => value + lift),
  );
  return {
    laws,
    axis,
    pair,
    K,
    knots,
    drawn,
    clipped,
    lipschitz: polylineLipschitz(drawn),
    // By cones, which forgive the rounding of a slope that is K.
    legal: drawn.x.every((_, apex) => outsideCone(drawn.x, drawn.y, apex, K).length === 0),
    drawing: drawingOf(f),
    pMean,
    qMean,
    value: pMean - qMean,
    w1,
    wall: K * w1,
    costs: planCosts(pair),
    cone: coneAt(x, drawn, K, axis),
    optimum,
    stretches,
    reveal,
    densities: densitiesOf(pair, axis),
    domain: domainOf(reveal ? [drawn, clipped, optimum] : [drawn, clipped]),
  };
}
