import { STREAMS } from '../../../streams.ts';
import { isCriticSpec, type RunSpec } from '../../../spec.ts';
import { centresOf } from '../plan/centresOf.ts';
import type { Plan } from '../plan/Plan.ts';
import { declare } from './declare.ts';
import { fixedLaw } from './fixedLaw.ts';
import type { Kernel } from './Kernel.ts';
import { law } from './law.ts';
import { lawWords } from './lawWords.ts';
import { normal } from './normal.ts';
import { philox } from './philox.ts';
import { uniform } from './uniform.ts';

/** Invocations of a workgroup, each with a point or a number of its own. */
const THREADS = 64;

/** A kernel and how many workgroups draw a batch. */
export interface Draw {
  readonly kernel: Kernel;
  readonly groups: number;
}

const BUFFERS = [
  ['update', 'update'],
  ['centres', 'read'],
  ['noise', 'write'],
] as const satisfies Kernel['buffers'];

/** Everything random of a critic update, as src/train/batches.ts draws it: real points, latent vectors or a law's points, mixing weights. */
export function drawForCritic(plan: Plan): Draw {
  const { spec, penalises, noise } = plan;
  const points = `drawPoints(${STREAMS.real}u, 0u, begin, lane);`;
  const fake = isCriticSpec(spec)
    ? `drawFixed(${STREAMS.fixed}u, ${noise.fake}u, begin, lane);`
    : `drawLatent(${STREAMS.criticLatent}u, begin + lane);`;
  const mix = `enter(${STREAMS.mix}u, 2u * (begin + lane)); if (begin + lane < BATCH) { noise[${noise.mix}u + begin + lane] = uniform01(); }`;
  const parts = [
    { numbers: spec.batchSize, text: points },
    { numbers: isCriticSpec(spec) ? spec.batchSize : spec.batchSize * spec.latentDim, text: fake },
    ...(penalises ? [{ numbers: spec.batchSize, text: mix }] : []),
  ];
  return drawn(plan, parts);
}

/** The latent vectors of a generator update. */
export function drawForGenerator(plan: Plan): Draw {
  const { spec } = plan;
  const numbers = spec.batchSize * (spec.latentDim ?? 0);
  return drawn(plan, [{ numbers, text: `drawLatent(${STREAMS.generatorLatent}u, begin + lane);` }]);
}

/** Whole workgroups to each part, so that all of a workgroup do the same. */
function drawn(plan: Plan, parts: readonly { readonly numbers: number; readonly text: string }[]): Draw {
  const { spec } = plan;
  const groups = parts.map(({ numbers }) => Math.ceil(numbers / THREADS));
  const begins = groups.map((_, n) => groups.slice(0, n).reduce((sum, each) => sum + each, 0));
  const branches = parts.map(
    ({ text }, n) =>
      `if (group.x >= ${begins[n]!}u && group.x < ${begins[n]! + groups[n]!}u) { let begin = (group.x - ${begins[n]!}u) * ${THREADS}u; ${text} }`,
  );
  const code = `
${declare(BUFFERS)}
const BATCH = ${spec.batchSize}u;
const THREADS = ${THREADS}u;
${philox}
${uniform}
${normal}
${integerBelow(spec)}
${law(spec.dataset)}
${points(plan)}
${isCriticSpec(spec) ? fixedLaw(plan, spec.generator) : latent(plan)}
@compute @workgroup_size(${THREADS})
fn draw(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  ${branches.join('\n  ')}
}
`;
  return {
    kernel: { entry: 'draw', code, buffers: BUFFERS },
    groups: groups.reduce((sum, each) => sum + each, 0),
  };
}

/** Words from which on an integer is drawn again; null where none is. */
function limitOf(spec: RunSpec): number | null {
  const count = centresOf(spec.dataset).centres.length / 2;
  return count === 0 || 2 ** 32 % count === 0 ? null : 2 ** 32 - (2 ** 32 % count);
}

/** The few top words that would make the low remainders more likely are drawn again. */
function integerBelow(spec: RunSpec): string {
  const limit = limitOf(spec);
  return `
fn integerBelow(n: u32) -> u32 {
  var value = word();
  ${limit === null ? '' : `while (value >= ${limit}u) { value = word(); }`}
  return value % n;
}
`;
}

/**
 * \`drawPoints(…)\`: real points. Each invocation goes to its point's own words; if an integer before it was drawn again,
 * about once in 2³² draws, all words after are one further, and one invocation draws from the first point on.
 */
function points({ spec, dimension }: Plan): string {
  const limit = limitOf(spec);
  const words = lawWords(spec.dataset);
  const write = (i: string): string =>
    `let p = point(); noise[at + ${i} * ${dimension}u] = p.x; ${dimension === 2 ? `noise[at + ${i} * 2u + 1u] = p.y;` : ''}`;
  const check =
    limit === null
      ? 'return false;'
      : `
  for (var i = lane; i < count; i += THREADS) {
    enter(streamOf, i * ${words}u);
    if (word() >= ${limit}u) { atomicStore(&again, 1u); }
  }
  workgroupBarrier();
  return atomicLoad(&again) != 0u;`;
  return `
${limit === null ? '' : 'var<workgroup> again: atomic<u32>;'}
/** Whether an integer of the first \`count\` points is drawn again. */
fn isShifted(streamOf: u32, count: u32, lane: u32) -> bool { ${check} }
fn drawPoints(streamOf: u32, at: u32, begin: u32, lane: u32) {
  let end = min(begin + THREADS, BATCH);
  if (isShifted(streamOf, end, lane)) {
    enter(streamOf, 0u);
    for (var i = 0u; i < select(0u, end, lane == 0u); i++) { ${write('i')} }
    return;
  }
  if (begin + lane < BATCH) {
    enter(streamOf, (begin + lane) * ${words}u);
    ${write('(begin + lane)')}
  }
}
`;
}

/** \`drawLatent(…)\`: one number of the latent vectors. */
function latent({ spec, noise }: Plan): string {
  const draw = spec.noise === 'uniform' ? 'uniformAround0()' : 'normal()';
  return `
fn drawLatent(streamOf: u32, i: u32) {
  if (i >= ${noise.mix - noise.fake}u) { return; }
  enter(streamOf, 2u * i);
  noise[${noise.fake}u + i] = ${draw};
}
`;
}
