import type { Plan } from '../plan/Plan.ts';
import { product } from './product.ts';
import { blocksOf, REAL } from './segments.ts';

/** `generate(…)`: latent vectors that begin at `latent` of the noise, through the generator of a workgroup's blocks. */
export function generatorForward(plan: Plan, latent: number): string {
  const last = 'gValues[to] = select(activateG(sum), sum, l + 1u == G_DEPTH);';
  return `
${product({
  name: 'forwardG',
  net: 'G',
  direction: 'forward',
  from: 'gValues',
  biased: true,
  rows: blocksOf(plan, [REAL]).map((at) => ({ at, finish: last })),
})}
fn generate(first: u32, lane: u32) {
  for (var i = lane; i < G_WIDTHS[0] * BUNDLE; i += THREADS) {
    let block = first + i / G_WIDTHS[0];
    let number = i % G_WIDTHS[0];
    gValues[block * G_WIDTHS[0] + number] = noiseOf(${latent}u, G_WIDTHS[0], number, block);
  }
  settle();
  for (var l = 0u; l < G_DEPTH; l++) { forwardG(l, first, lane); }
}
/** A coordinate of a block's generated points. */
fn generated(number: u32, block: u32) -> vec4<f32> {
  return gValues[G_PLACES[G_DEPTH] + block * G_WIDTHS[G_DEPTH] + number];
}
`;
}
