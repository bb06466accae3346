import type { NetPlan } from '../plan/netPlan.ts';

/** `G` and `C` begin the names of the generator's and the critic's constants. */
export type NetName = 'G' | 'C';

/** A net's sizes and places as constants that a loop over its layers reads. */
export function netConstants(name: NetName, { sizes, layout, part, places, blocks }: NetPlan): string {
  const offsets = layout.layers.map(({ weights }) => weights);
  return `
const ${name}_DEPTH = ${layout.layers.length}u;
const ${name}_PART = ${part}u;
const ${name}_BLOCKS = ${blocks}u;
const ${name}_WIDTHS = ${list(sizes)};
const ${name}_LAYERS = ${list(offsets)};
const ${name}_PLACES = ${list(places)};
`;
}

function list(numbers: readonly number[]): string {
  return `array<u32, ${numbers.length}>(${numbers.map((each) => `${each}u`).join(', ')})`;
}
