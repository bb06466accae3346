import type { NetPlan } from '../plan/netPlan.ts';
import type { Plan } from '../plan/Plan.ts';
import { OBJECTIVES } from '../../../losses/objectives.ts';
import { declare } from './declare.ts';
import type { Kernel } from './Kernel.ts';
import { netConstants } from './netConstants.ts';
import { optimizer } from './optimizer.ts';
import { TANGENT } from './segments.ts';

/** Invocations along a side of a workgroup, and blocks of rows that it shares at a time. */
const SIDE = 8;
const SHARED = 8;

/** A kernel and how many workgroups make up all weights. */
export interface WeightStep {
  readonly kernel: Kernel;
  readonly groups: number;
}

/**
 * All weight gradients of a net and their optimiser's step, in one dispatch: each invocation sums δ·h over all rows for a
 * few weights, and moves them. Each layer's weights are a matrix with one column more, the biases, whose h is 1; beside
 * tangents it is 0, for the penalty moves no bias directly.
 */
export function weightStep(plan: Plan, name: 'generator' | 'critic', net: NetPlan): WeightStep {
  const edge = SIDE * plan.micro;
  const tiles = net.layout.layers.map(
    ({ inputs, outputs }) => Math.ceil(outputs / edge) * Math.ceil((inputs + 1) / edge),
  );
  const begins = tiles.map((_, l) => tiles.slice(0, l).reduce((sum, each) => sum + each, 0));
  const clips = name === 'critic' && OBJECTIVES[plan.spec.objective].clips;
  const [values, deltas] = name === 'critic' ? ['values', 'deltas'] : ['gValues', 'gDeltas'];
  const buffers: Kernel['buffers'] = [
    ['update', 'update'],
    [values, 'read'],
    [deltas, 'read'],
    [name, 'write'],
  ];
  const each = (text: (a: number, b: number) => string): string => {
    const numbers = Array.from({ length: plan.micro }, (_, n) => n);
    return numbers.flatMap((a) => numbers.map((b) => text(a, b))).join('\n');
  };
  const code = `
${declare(buffers)}
${netConstants('C', net)}
const TILES = array<u32, ${begins.length}>(${begins.map((begin) => `${begin}u`).join(', ')});
const EDGE = ${edge}u;
var<workgroup> left: array<vec4<f32>, ${edge * SHARED}>;
var<workgroup> right: array<vec4<f32>, ${edge * SHARED}>;
${optimizer(clips)}
fn moveWeight(l: u32, o: u32, i: u32, gradient: f32) {
  let inputs = C_WIDTHS[l];
  let outputs = C_WIDTHS[l + 1u];
  if (o >= outputs || i > inputs) { return; }
  let isBias = i == inputs;
  let at = C_LAYERS[l] + select(o * inputs + i, inputs * outputs + o, isBias);
  let weight = stepped(at, gradient);
  weightsOf[C_PART + at] = weight;
  weightsOf[C_LAYERS[l] + select(i * outputs + o, inputs * outputs + o, isBias)] = weight;
}
@compute @workgroup_size(${SIDE * SIDE})
fn weightStep(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  var l = 0u;
  for (var next = 1u; next < C_DEPTH; next++) { if (group.x >= TILES[next]) { l = next; } }
  let inputs = C_WIDTHS[l];
  let outputs = C_WIDTHS[l + 1u];
  let across = (inputs + EDGE) / EDGE;
  let o = (group.x - TILES[l]) / across * EDGE;
  let i = (group.x - TILES[l]) % across * EDGE;
  let down = lane / ${SIDE}u;
  let along = lane % ${SIDE}u;
  ${each((a, b) => `var sum${a}${b} = 0.0;`)}
  for (var begin = 0u; begin < C_BLOCKS; begin += ${SHARED}u) {
    let count = min(${SHARED}u, C_BLOCKS - begin);
    workgroupBarrier();
    for (var k = lane; k < count * EDGE; k += ${SIDE * SIDE}u) {
      let block = begin + k / EDGE;
      let unit = o + k % EDGE;
      let input = i + k % EDGE;
      // Branches, not select: nothing may be read beyond a row.
      var delta = vec4(0.0);
      if (unit < outputs) { delta = ${deltas}[C_PLACES[l + 1u] + block * outputs + unit]; }
      var value = vec4(${biasFactor(plan, name)});
      if (input < inputs) { value = ${values}[C_PLACES[l] + block * inputs + input]; }
      left[k] = delta;
      right[k] = value;
    }
    workgroupBarrier();
    for (var k = 0u; k < count; k++) {
      ${each((a, b) => `sum${a}${b} += dot(left[k * EDGE + down + ${a * SIDE}u], right[k * EDGE + along + ${b * SIDE}u]);`)}
    }
  }
  ${each((a, b) => `moveWeight(l, o + down + ${a * SIDE}u, i + along + ${b * SIDE}u, sum${a}${b});`)}
}
`.replaceAll('weightsOf', name);
  return {
    kernel: { entry: 'weightStep', code, buffers },
    groups: tiles.reduce((sum, each) => sum + each, 0),
  };
}

/** What a bias's delta counts for in a block of rows. */
function biasFactor(plan: Plan, name: 'generator' | 'critic'): string {
  if (name === 'generator' || !plan.penalises) return '1.0';
  const [from, to] = [TANGENT * plan.blocks, (TANGENT + 1) * plan.blocks];
  return `select(1.0, 0.0, block >= ${from}u && block < ${to}u)`;
}
