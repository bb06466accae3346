import { bumpKnots } from './bumpKnots.ts';
import { logDensity } from './logDensity.ts';
import type { SignedDifference } from './signedDifference.ts';
import { signChanges } from './signChanges.ts';

/**
 * Where p's density crosses q's: `points` in increasing order, and whether p is the larger one left of the
 * first point. The sides alternate from there.
 */
export interface DensityCrossings {
  readonly points: readonly number[];
  readonly startsAbove: boolean;
}

const DISTANCES = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 11, 16, 24];

/**
 * Finds every crossing of two mixture densities from the logarithm of their ratio, which neither underflows
 * nor cancels.
 *
 * Samples at half standard deviations around each bump, at the crossings of single bumps and half-way
 * between; both ends are pushed out until one side leads by 40 nats, beyond which neither has mass to speak of.
 * Equal mixtures have no crossing and no side above.
 *
 * @example
 * densityCrossings(signedDifference([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 2, sd: 1 }])); // { points: [1], startsAbove: true }
 */
export function densityCrossings({ components, plus, minus }: SignedDifference): DensityCrossings {
  if (plus.count === 0 || minus.count === 0) return { points: [], startsAbove: false };
  const logRatio = (x: number) => logDensity(plus, x) - logDensity(minus, x);
  const knots = bumpKnots(components, DISTANCES);
  const halfWay = knots.slice(1).map((knot, i) => 0.5 * (knot + knots[i]!));
  const inner = [...knots, ...halfWay].sort((a, b) => a - b);
  const span = inner.at(-1)! - inner[0]!;
  const xs = [...beyond(logRatio, inner[0]!, -span), ...inner, ...beyond(logRatio, inner.at(-1)!, span)];
  xs.sort((a, b) => a - b);
  const smallest = Math.min(...components.map(({ sd }) => sd));
  // A crossing moves the mass by (p − q)·δ ≈ 0, so 1e-15 of the narrowest bump is far more than enough.
  const points = signChanges(logRatio, xs, 1e-15 * smallest);
  return { points, startsAbove: logRatio(xs.find((x) => logRatio(x) !== 0) ?? 0) > 0 };
}

/**
 * Samples farther and farther out until one density leads by so much that the order of the bumps is settled.
 */
function beyond(logRatio: (x: number) => number, end: number, span: number): readonly number[] {
  const points: number[] = [];
  for (let k = 0; k < 40 && Math.abs(logRatio(points.at(-1) ?? end)) < 40; k++)
    points.push(end + span * 2 ** k * 0.25);
  return points;
}
