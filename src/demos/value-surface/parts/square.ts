import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { GridSquare } from '@/ui/plot/gridPlace.ts';
import { GRID } from '../model/grid.ts';
import { HALF_SIDE } from '../params.ts';

const margin = { left: 34, right: 10, top: 24, bottom: 44 } as const;

export interface Square {
  readonly square: GridSquare;
  readonly height: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Where the plotted square lies in a picture of that width, and how tall the picture is. */
export function squareOf(width: number): Square {
  const side = width - margin.left - margin.right;
  return {
    square: { left: margin.left, top: margin.top, side, resolution: GRID.resolution },
    height: side + margin.top + margin.bottom,
    x: scaleLinear([-HALF_SIDE, HALF_SIDE], [margin.left, margin.left + side]),
    y: scaleLinear([-HALF_SIDE, HALF_SIDE], [margin.top + side, margin.top]),
  };
}
