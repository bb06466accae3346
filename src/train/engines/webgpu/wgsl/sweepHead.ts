import type { Plan } from '../plan/Plan.ts';
import { TILE } from './product.ts';

/** What every sweep shares: its workgroup's memory, and reading of the noise. `rows` is how many blocks it takes at once. */
export function sweepHead({ threads, bundle, blocks, spec }: Plan, rows: number): string {
  return `
const THREADS = ${threads}u;
const BUNDLE = ${bundle}u;
const BLOCKS = ${blocks}u;
const BATCH = ${spec.batchSize}u;

var<workgroup> tile: array<vec4<f32>, ${TILE * rows}>;

/** What any invocation of the workgroup wrote before, all of them read after. */
fn settle() {
  storageBarrier();
  workgroupBarrier();
}

/** Row numbers of a block, and which of them belong to the batch. */
fn rowsOf(block: u32) -> vec4<u32> { return block * 4u + vec4(0u, 1u, 2u, 3u); }
fn isRow(block: u32) -> vec4<bool> { return rowsOf(block) < vec4(BATCH); }

/** One number of each row of a block from lists of \`width\` numbers that begin at \`begin\`; 0 for rows beyond the batch. */
fn noiseOf(begin: u32, width: u32, number: u32, block: u32) -> vec4<f32> {
  let at = begin + min(rowsOf(block), vec4(BATCH - 1u)) * width + number;
  return select(vec4(0.0), vec4(noise[at.x], noise[at.y], noise[at.z], noise[at.w]), isRow(block));
}
`;
}
