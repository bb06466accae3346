import { mlpLayout, type MlpLayout } from '../../../mlpLayout.ts';

/** Where one net's numbers lie on the device. */
export interface NetPlan {
  /** Widths from the input to the output. */
  readonly sizes: readonly number[];
  readonly layout: MlpLayout;
  /** Numbers in each of the net's four parts: transposed weights, weights, first and second moments. */
  readonly part: number;
  /** Blocks of four rows that the net's scratch holds. */
  readonly blocks: number;
  /** Where in the scratch each place's values begin, in blocks of four: place 0 is the net's input, the last its output. */
  readonly places: readonly number[];
  /** Length of the scratch, in blocks of four numbers. */
  readonly scratch: number;
}

/** Copies between buffers begin at multiples of 4 bytes; 64 numbers keep each part on a cache line of its own. */
const ALIGNED = 64;

/** A net of `sizes` with scratch for `blocks` blocks of four rows. */
export function netPlan(sizes: readonly number[], blocks: number): NetPlan {
  const layout = mlpLayout(sizes);
  const places: number[] = [];
  let scratch = 0;
  for (const size of sizes) {
    places.push(scratch);
    scratch += size * blocks;
  }
  const part = Math.ceil(layout.length / ALIGNED) * ALIGNED;
  return { sizes, layout, part, blocks, places, scratch };
}
