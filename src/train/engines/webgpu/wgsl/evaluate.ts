import type { NetPlan } from '../plan/netPlan.ts';
import type { NetSpec } from '../../../spec.ts';
import { activation } from './activation.ts';
import { declare } from './declare.ts';
import { elementary } from './elementary.ts';
import type { Kernel } from './Kernel.ts';
import { netConstants } from './netConstants.ts';

/** Invocations of a workgroup. */
const THREADS = 64;

/** A net's outputs for any rows laid end to end: each workgroup keeps four rows in its own memory through all layers. */
export function evaluate(name: 'generator' | 'critic', net: NetPlan, spec: NetSpec): Kernel {
  const widest = Math.max(...net.sizes);
  const buffers: Kernel['buffers'] = [
    [name, 'read'],
    ['rows', 'read'],
    ['answers', 'write'],
  ];
  const code = `
${declare(buffers)}
${netConstants('C', net)}
${elementary}
${activation('C', spec)}
var<workgroup> held: array<vec4<f32>, ${2 * widest}>;
@compute @workgroup_size(${THREADS})
fn evaluate(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let count = arrayLength(&rows) / C_WIDTHS[0];
  let row = group.x * 4u + vec4(0u, 1u, 2u, 3u);
  for (var i = lane; i < C_WIDTHS[0]; i += ${THREADS}u) {
    let at = min(row, vec4(count - 1u)) * C_WIDTHS[0] + i;
    held[i] = vec4(rows[at.x], rows[at.y], rows[at.z], rows[at.w]);
  }
  for (var l = 0u; l < C_DEPTH; l++) {
    workgroupBarrier();
    let inputs = C_WIDTHS[l];
    let outputs = C_WIDTHS[l + 1u];
    let source = (l % 2u) * ${widest}u;
    let to = ${widest}u - source;
    for (var unit = lane; unit < outputs; unit += ${THREADS}u) {
      var sum = vec4(${name}[C_LAYERS[l] + inputs * outputs + unit]);
      for (var k = 0u; k < inputs; k++) { sum += ${name}[C_LAYERS[l] + k * outputs + unit] * held[source + k]; }
      held[to + unit] = select(activateC(sum), sum, l + 1u == C_DEPTH);
    }
  }
  workgroupBarrier();
  for (var i = lane; i < C_WIDTHS[C_DEPTH] * 4u; i += ${THREADS}u) {
    let unit = i % C_WIDTHS[C_DEPTH];
    let c = i / C_WIDTHS[C_DEPTH];
    if (row[c] < count) { answers[row[c] * C_WIDTHS[C_DEPTH] + unit] = held[(C_DEPTH % 2u) * ${widest}u + unit][c]; }
  }
}
`;
  return { entry: 'evaluate', code, buffers };
}
