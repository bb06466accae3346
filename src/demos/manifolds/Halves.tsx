import type { ScaleLinear } from 'd3-scale';
import { contourPath } from '@/ui/plot/contourPath.ts';
import { fieldContours } from '@/ui/plot/fieldContours.ts';
import { FIELD_REACH, RESOLUTION } from './fieldOf.ts';

type Scale = ScaleLinear<number, number>;

export interface HalvesProps {
  readonly field: Float64Array;
  readonly x: Scale;
  readonly y: Scale;
}

/** Where a perfect discriminator says "real", where "generated", and the border between. */
export function Halves({ field, x, y }: HalvesProps) {
  const [region] = fieldContours(field, RESOLUTION, [0]);
  const [left, top] = [x(-FIELD_REACH), y(FIELD_REACH)];
  const side = x(FIELD_REACH) - left;
  const path = region && contourPath(region, { left, top, side, resolution: RESOLUTION });
  return (
    <>
      <rect class="manifolds-half em-tone-fake" x={left} y={top} width={side} height={side} />
      <path class="manifolds-half em-tone-real" fill-rule="evenodd" d={path} />
      <path class="manifolds-border" d={path} />
    </>
  );
}
