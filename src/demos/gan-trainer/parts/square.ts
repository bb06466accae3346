import { scaleLinear } from 'd3-scale';
import type { GridSquare } from '@/ui/plot/gridPlace.ts';
import { FIELD } from '../model/frameRequest.ts';
import { HALF_SIDE } from '../params.ts';

const margin = { left: 36, right: 8, top: 24, bottom: 44 } as const;

/** Where the plotted square lies in a picture of that width, and how tall the picture is. */
export function squareOf(width: number) {
  const side = width - margin.left - margin.right;
  const square: GridSquare = {
    left: margin.left,
    top: margin.top,
    side,
    resolution: FIELD.resolution,
  };
  return {
    square,
    height: side + margin.top + margin.bottom,
    x: scaleLinear([-HALF_SIDE, HALF_SIDE], [margin.left, margin.left + side]),
    y: scaleLinear([-HALF_SIDE, HALF_SIDE], [margin.top + side, margin.top]),
  };
}
