import { FRAME } from './frameRequest.ts';

/** The points x0, y0, x1, y1 … at which a picture's field is taken: row-major from the lowest y, low x first, edges included. */
export function fieldPoints(): Float32Array {
  const {
    resolution,
    extent: [low, high],
  } = FRAME.field;
  const at = (i: number): number => low + ((high - low) * i) / (resolution - 1);
  return Float32Array.from({ length: 2 * resolution * resolution }, (_, i) => {
    const cell = Math.floor(i / 2);
    return at(i % 2 === 0 ? cell % resolution : Math.floor(cell / resolution));
  });
}
