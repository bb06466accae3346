import type { NetPlan } from '../plan/netPlan.ts';
import type { Plan } from '../plan/Plan.ts';
import type { GanSpec } from '../../../spec.ts';
import { activation } from './activation.ts';
import { criticForward } from './criticForward.ts';
import { declare } from './declare.ts';
import { elementary } from './elementary.ts';
import { generatorForward } from './generatorForward.ts';
import type { Kernel } from './Kernel.ts';
import { lossSlopes } from './lossSlopes.ts';
import { netConstants } from './netConstants.ts';
import { product } from './product.ts';
import { blocksOf, REAL } from './segments.ts';
import { sweepHead } from './sweepHead.ts';

const BUFFERS = [
  ['update', 'update'],
  ['noise', 'read'],
  ['critic', 'read'],
  ['values', 'write'],
  ['deltas', 'write'],
  ['seen', 'write'],
  ['generator', 'read'],
  ['gValues', 'write'],
  ['gDeltas', 'write'],
] as const satisfies Kernel['buffers'];

/**
 * One generator update up to its weight gradients, in one dispatch: rows go through both nets, and the loss comes back
 * through the critic to the points and through the generator. It leaves in `seen` f of each generated point.
 */
export function generatorSweep(plan: Plan, spec: GanSpec, generator: NetPlan): Kernel {
  const rows = blocksOf(plan, [REAL]);
  const back = (name: string, net: 'C' | 'G', from: string, finish: string): string =>
    product({
      name,
      net,
      direction: 'backward',
      from,
      biased: false,
      rows: rows.map((at) => ({ at, finish })),
    });
  const code = `
${declare(BUFFERS)}
${netConstants('C', plan.critic)}
${netConstants('G', generator)}
${sweepHead(plan, plan.bundle)}
${elementary}
${activation('C', spec.critic)}
${activation('G', spec.generator)}
${generatorForward(plan, plan.noise.fake)}
${criticForward(plan, [REAL])}
${back('backwardC', 'C', 'deltas', 'if (l > 0u) { deltas[to] = sum * slopeC(values[to]); } else { deltas[to] = sum; }')}
${back('backwardG', 'G', 'gDeltas', 'gDeltas[to] = sum * slopeG(gValues[to]);')}
${lossSlopes(spec.objective)}
${handing}
@compute @workgroup_size(${plan.threads})
fn generatorSweep(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let first = group.x * BUNDLE;
  generate(first, lane);
  enterPoints(first, lane);
  settle();
  for (var l = 0u; l < C_DEPTH; l++) { forwardC(l, first, lane); }
  seed(first, lane);
  settle();
  for (var l = C_DEPTH; l > 0u; l--) { backwardC(l - 1u, first, lane); }
  returnPoints(first, lane);
  settle();
  for (var l = G_DEPTH - 1u; l > 0u; l--) { backwardG(l, first, lane); }
}
`;
  return { entry: 'generatorSweep', code, buffers: BUFFERS };
}

/** What passes between the two nets, and the loss at the critic's output. */
const handing = `
fn enterPoints(first: u32, lane: u32) {
  for (var i = lane; i < C_WIDTHS[0] * BUNDLE; i += THREADS) {
    let block = first + i / C_WIDTHS[0];
    values[block * C_WIDTHS[0] + i % C_WIDTHS[0]] = generated(i % C_WIDTHS[0], block);
  }
}
fn seed(first: u32, lane: u32) {
  if (lane >= BUNDLE) { return; }
  let block = first + lane;
  let value = values[C_PLACES[C_DEPTH] + block];
  deltas[C_PLACES[C_DEPTH] + block] = select(vec4(0.0), byMade(value) / f32(BATCH), isRow(block));
  for (var c = 0u; c < 4u; c++) {
    if (block * 4u + c < BATCH) { seen[3u * BATCH + block * 4u + c] = value[c]; }
  }
}
fn returnPoints(first: u32, lane: u32) {
  for (var i = lane; i < C_WIDTHS[0] * BUNDLE; i += THREADS) {
    let at = (first + i / C_WIDTHS[0]) * C_WIDTHS[0] + i % C_WIDTHS[0];
    gDeltas[G_PLACES[G_DEPTH] + at] = deltas[at];
  }
}
`;
