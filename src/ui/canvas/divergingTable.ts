import type { Rgb } from './readPaints.ts';

/** Steps of the table; more than an 8-bit channel can tell apart. */
const STEPS = 256;

/** 256 colours, three bytes each, from `low` through `middle` to `high`. */
export function divergingTable(low: Rgb, middle: Rgb, high: Rgb): Uint8ClampedArray {
  const table = new Uint8ClampedArray(3 * STEPS);
  for (let step = 0; step < STEPS; step += 1) {
    const share = (2 * step) / (STEPS - 1) - 1;
    const end = share < 0 ? low : high;
    const weight = Math.abs(share);
    for (let channel = 0; channel < 3; channel += 1) {
      table[3 * step + channel] = (1 - weight) * middle[channel]! + weight * end[channel]!;
    }
  }
  return table;
}

/** Where in the table a share from −1 to 1 stands. */
export const tableStep = (share: number): number => Math.round(((share + 1) / 2) * (STEPS - 1));
