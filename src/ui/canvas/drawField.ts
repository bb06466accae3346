import { centredScale } from '../plot/centredScale.ts';
import type { GridSquare } from '../plot/gridPlace.ts';
import { divergingTable, tableStep } from './divergingTable.ts';
import type { Rgb } from './readPaints.ts';

export interface FieldPaints {
  readonly low: Rgb;
  readonly middle: Rgb;
  readonly high: Rgb;
}

/** Paints a field, given row by row from the lowest, over a square: blue above its median and orange below, or as `paints` has it. */
export function drawField(
  context: CanvasRenderingContext2D,
  field: ArrayLike<number>,
  { left, top, side, resolution }: GridSquare,
  paints: FieldPaints,
): void {
  const small = smallPicture(field, resolution, paints);
  // The outer points lie on the square's edge, so half a cell of them is cut off all around.
  const cell = side / (resolution - 1);
  context.save();
  context.beginPath();
  context.rect(left, top, side, side);
  context.clip();
  context.imageSmoothingQuality = 'high';
  context.drawImage(small, left - cell / 2, top - cell / 2, side + cell, side + cell);
  context.restore();
}

/** One small canvas a resolution, kept: a new one each frame would only be thrown away. */
const scratch = new Map<number, HTMLCanvasElement>();

function scratchCanvas(resolution: number): HTMLCanvasElement {
  const canvas = scratch.get(resolution) ?? document.createElement('canvas');
  if (scratch.has(resolution)) return canvas;
  canvas.width = resolution;
  canvas.height = resolution;
  scratch.set(resolution, canvas);
  return canvas;
}

/** One pixel a grid point, upside up; the browser's own smoothing enlarges it. */
function smallPicture(field: ArrayLike<number>, resolution: number, paints: FieldPaints): HTMLCanvasElement {
  const canvas = scratchCanvas(resolution);
  const context = canvas.getContext('2d');
  const image = context?.createImageData(resolution, resolution);
  if (!context || !image) return canvas;
  const table = divergingTable(paints.low, paints.middle, paints.high);
  const { share } = centredScale(field);
  for (let row = 0; row < resolution; row += 1) {
    for (let column = 0; column < resolution; column += 1) {
      const from = 3 * tableStep(share(field[row * resolution + column]!));
      const to = 4 * ((resolution - 1 - row) * resolution + column);
      image.data.set([table[from]!, table[from + 1]!, table[from + 2]!, 255], to);
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
