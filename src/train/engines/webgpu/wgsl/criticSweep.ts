import type { Plan } from '../plan/Plan.ts';
import { activation } from './activation.ts';
import { criticBackward } from './criticBackward.ts';
import { criticForward } from './criticForward.ts';
import { declare } from './declare.ts';
import { elementary } from './elementary.ts';
import { generatorForward } from './generatorForward.ts';
import type { Kernel } from './Kernel.ts';
import { lossSlopes } from './lossSlopes.ts';
import { netConstants } from './netConstants.ts';
import { penaltySweep } from './penaltySweep.ts';
import { FAKE, mixedOf, REAL } from './segments.ts';
import { sweepHead } from './sweepHead.ts';
import { isCriticSpec } from '../../../spec.ts';

/**
 * One critic update up to its weight gradients, in one dispatch: each workgroup takes a few rows of the batch through
 * generator and critic and back, and through the penalty's sweeps. It leaves activations beside deltas, whose products
 * summed over the rows are the gradients, and in `seen` f(real), f(fake) and ‖∇f(x̂)‖ of each row.
 */
export function criticSweep(plan: Plan): Kernel {
  const { spec, generator, critic, penalises, bundle } = plan;
  const learning = isCriticSpec(spec) ? null : spec.generator;
  const segments = penalises ? [REAL, FAKE, mixedOf(plan)] : [REAL, FAKE];
  const buffers: Kernel['buffers'] = [
    ['update', 'update'],
    ['noise', 'read'],
    ['critic', 'read'],
    ['values', 'write'],
    ['deltas', 'write'],
    ['seen', 'write'],
    ...(generator
      ? ([
          ['generator', 'read'],
          ['gValues', 'write'],
        ] as const)
      : []),
  ];
  const code = `
${declare(buffers)}
${netConstants('C', critic)}
${sweepHead(plan, segments.length * bundle)}
${elementary}
${activation('C', spec.critic)}
${learning && generator ? netConstants('G', generator) + activation('G', learning) + generatorForward(plan, plan.noise.fake) : fixedPoints(plan)}
${criticForward(plan, segments)}
${criticBackward(plan)}
${lossSlopes(spec.objective)}
${penalises ? penaltySweep(plan) : ''}
${enterPoints(plan)}
${seed(plan)}
@compute @workgroup_size(${plan.threads})
fn criticSweep(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let first = group.x * BUNDLE;
  ${learning ? 'generate(first, lane);' : ''}
  enterPoints(first, lane);
  settle();
  for (var l = 0u; l < C_DEPTH; l++) { forwardC(l, first, lane); }
  seed(first, lane);
  settle();
  for (var l = C_DEPTH - 1u; l > 0u; l--) { backwardC(l, first, lane); }
  ${penalises ? 'penalise(first, lane);' : ''}
}
`;
  return { entry: 'criticSweep', code, buffers };
}

/** Of a generator that stands still: its points are drawn with the noise. */
function fixedPoints({ noise }: Plan): string {
  return `
fn generated(number: u32, block: u32) -> vec4<f32> { return noiseOf(${noise.fake}u, C_WIDTHS[0], number, block); }
`;
}

/** Real, generated and mixed points, x̂ = ε·real + (1 − ε)·fake, where the critic reads them. */
function enterPoints(plan: Plan): string {
  return `
fn enterPoints(first: u32, lane: u32) {
  for (var i = lane; i < C_WIDTHS[0] * BUNDLE; i += THREADS) {
    let block = first + i / C_WIDTHS[0];
    let number = i % C_WIDTHS[0];
    let real = noiseOf(0u, C_WIDTHS[0], number, block);
    let fake = generated(number, block);
    values[block * C_WIDTHS[0] + number] = real;
    values[(BLOCKS + block) * C_WIDTHS[0] + number] = fake;
    ${
      plan.penalises
        ? `let mix = noiseOf(${plan.noise.mix}u, 1u, 0u, block);
    values[(${mixedOf(plan)}u * BLOCKS + block) * C_WIDTHS[0] + number] = mix * real + (1.0 - mix) * fake;`
        : ''
    }
  }
}
`;
}

/** The losses' derivatives at the critic's outputs, 0 for rows beyond the batch; unit derivatives at the mixed points. */
function seed({ penalises, curved }: Plan): string {
  return `
fn see(at: u32, block: u32, numbers: vec4<f32>) {
  for (var c = 0u; c < 4u; c++) {
    if (block * 4u + c < BATCH) { seen[at + block * 4u + c] = numbers[c]; }
  }
}
fn seed(first: u32, lane: u32) {
  if (lane >= BUNDLE) { return; }
  let block = first + lane;
  let out = C_PLACES[C_DEPTH];
  let onReal = values[out + block];
  let onFake = values[out + BLOCKS + block];
  see(0u, block, onReal);
  see(BATCH, block, onFake);
  deltas[out + block] = select(vec4(0.0), bySeen(onReal, -1.0) / f32(BATCH), isRow(block));
  deltas[out + BLOCKS + block] = select(vec4(0.0), bySeen(onFake, 1.0) / f32(BATCH), isRow(block));
  ${penalises ? 'deltas[out + 2u * BLOCKS + block] = vec4(1.0);' : ''}
  ${curved && penalises ? 'deltas[out + 3u * BLOCKS + block] = vec4(0.0);' : ''}
}
`;
}
