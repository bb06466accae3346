import { standardNormalQuantile } from '../distribution/standardNormalQuantile.ts';
import { standardNormalTail } from '../distribution/standardNormalTail.ts';
import { integrate } from '../quadrature/integrate.ts';
import { foldedNormalMean } from './foldedNormalMean.ts';
import type { Margin } from './margin.ts';
import { marginPoint } from './marginPoint.ts';

/**
 * E|X − y| where X is the margin's value at a normal point with mean `centre` and sd `spread`.
 *
 * A normal margin gives a folded normal mean. For a uniform one E|X − y| = E X − y + 2 E max(y − X, 0), with
 * E X by Φ(centre/√(1 + spread²)) and the last term by quadrature of its distribution function.
 *
 * @example
 * conditionalDistance({ kind: 'normal', mean: 1, sd: 2 }, 3, 2, 0); // 2
 * conditionalDistance({ kind: 'uniform', from: 0, to: 1 }, 2, 0, 0).toFixed(6); // '1.500000'
 */
export function conditionalDistance(margin: Margin, y: number, centre: number, spread: number): number {
  if (margin.kind === 'normal')
    return foldedNormalMean(margin.mean + margin.sd * centre - y, margin.sd * spread);
  const { from, to } = margin;
  if (spread === 0) return Math.abs(marginPoint(margin, centre) - y);
  const mean = marginPoint(margin, centre / Math.sqrt(1 + spread * spread));
  if (y <= from || y >= to) return Math.abs(mean - y);
  const top = standardNormalQuantile((y - from) / (to - from), (to - y) / (to - from));
  // φ beyond 10 has mass 1e-23; the cuts at the centre keep a steep rise in sight.
  const cuts = [-10, centre - 8 * spread, centre - spread, centre, centre + spread, centre + 8 * spread]
    .filter((v) => v >= -10 && v < top)
    .toSorted((a, b) => a - b);
  const [below] = integrate(
    (v, out) => {
      out[0] = standardNormalTail((centre - v) / spread) * Math.exp(-0.5 * v * v);
    },
    [...cuts, Math.max(top, -10)],
    { absolute: 1e-14 },
  );
  return mean - y + (2 * (to - from) * below!.value) / Math.sqrt(2 * Math.PI);
}
