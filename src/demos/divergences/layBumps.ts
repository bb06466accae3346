import type { ScaleLinear } from 'd3-scale';
import { lift } from '@/ui/plot/lift.ts';
import type { Bump, Side } from './bumps.ts';
import { heightAt } from './densities.ts';
import type { Frame } from './model.ts';

type Scale = ScaleLinear<number, number>;

/** Where the two handles of one bump are drawn, and the points of the curve that they belong to. */
export interface LaidBump {
  readonly side: Side;
  readonly index: number;
  readonly bump: Bump;
  readonly peak: Place;
  /** How high the density really is, where its peak runs out through the top of the picture. */
  readonly beyond: number | undefined;
  readonly shoulder: Place;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Height of the curve at that place; the handle may have been lifted off it. */
  readonly onCurve: number;
}

/** Share of a peak's drawn height at which a shoulder stands at least below it: exp(−½), as on a normal density. */
const shoulderHeight = Math.exp(-0.5);

/** P's shoulders stand on the left, Q's on the right, so that equal laws do not hide each other's. */
export const outward = (side: Side): 1 | -1 => (side === 'p' ? -1 : 1);

/** Lays both laws' handles on their curves; peaks that would cover others are lifted off. */
export function layBumps({ p, q }: Frame, x: Scale, y: Scale): readonly LaidBump[] {
  const all = (
    [
      ['p', p],
      ['q', q],
    ] as const
  ).flatMap(([side, law]) => law.map((bump, index) => ({ side, index, bump, law })));
  const raw = all.map(({ side, bump, law }) => {
    const height = heightAt(bump.mean, law);
    const peak = y(height);
    const at = bump.mean + outward(side) * bump.sd;
    const lowest = y(0) - shoulderHeight * (y(0) - peak);
    return {
      beyond: height > (y.domain()[1] ?? 0) ? height : undefined,
      peak: { x: x(bump.mean), y: peak },
      shoulder: { x: x(at), y: Math.max(y(heightAt(at, law)), lowest) },
    };
  });
  const spots = [...raw.map(({ shoulder }) => shoulder), ...raw.map(({ peak }) => peak)];
  const heights = lift(spots);
  return all.map(({ side, index, bump }, i) => {
    const { peak, shoulder, beyond } = raw[i]!;
    return {
      side,
      index,
      bump,
      beyond,
      peak: { x: peak.x, y: heights[raw.length + i]!, onCurve: peak.y },
      shoulder: { x: shoulder.x, y: heights[i]!, onCurve: shoulder.y },
    };
  });
}
