import { createRng } from '@/math/random/createRng.ts';

const rows = [
  '............',
  '...######...',
  '..#......#..',
  '.#..#..#..#.',
  '.#..#..#..#.',
  '.#........#.',
  '.#.#....#.#.',
  '.#..####..#.',
  '..#......#..',
  '...######...',
  '............',
] as const;

/** A face whose pixels are 0 or 1, row by row. */
export const picture = {
  columns: rows[0].length,
  rows: rows.length,
  pixels: rows.flatMap((row) => [...row].map((mark) => (mark === '#' ? 1 : 0))),
} as const;

const rng = createRng(7);
const noise = picture.pixels.map(() => rng.normal());

/** The face with noise of standard deviation σ on each pixel; always the same draw, so that only its size changes. */
export const noisyPixels = (sigma: number): readonly number[] =>
  picture.pixels.map((pixel, k) => pixel + sigma * (noise[k] ?? 0));
