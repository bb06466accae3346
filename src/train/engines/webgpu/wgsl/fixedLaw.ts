import type { FixedGenerator } from '../../../spec.ts';
import type { Plan } from '../plan/Plan.ts';
import { lawWords } from './lawWords.ts';

/** `drawFixed(…)`: points of a generator that stands still, as src/train/datasets/createFixed.ts draws them. */
export function fixedLaw(plan: Plan, generator: FixedGenerator): string {
  return `
fn drawFixed(streamOf: u32, at: u32, begin: u32, lane: u32) {
  ${generator.fixed === 'noisy-real' ? noisyReal(plan, generator.sd) : simple(generator)}
}
`;
}

function simple(generator: Exclude<FixedGenerator, { fixed: 'noisy-real' }>): string {
  const one =
    generator.fixed === 'normal'
      ? `noise[at + i] = f32(${generator.mean}) + f32(${generator.sd}) * normal();`
      : `noise[at + 2u * i] = f32(${generator.theta}); noise[at + 2u * i + 1u] = uniform01();`;
  return `let i = begin + lane; enter(streamOf, 2u * i); if (i < BATCH) { ${one} }`;
}

/** All points first, then all noise. */
function noisyReal({ spec, dimension }: Plan, sd: number): string {
  const numbers = `${dimension}u`;
  const add = (i: string): string => `noise[at + ${i}] += f32(${sd}) * normal();`;
  return `
  let last = min(begin + THREADS, BATCH) * ${numbers};
  if (isShifted(streamOf, BATCH, lane)) {
    if (lane > 0u) { return; }
    enter(streamOf, 0u);
    for (var i = 0u; i < BATCH; i++) {
      let p = point();
      if (i >= begin && i * ${numbers} < last) {
        noise[at + i * ${numbers}] = p.x;
        ${dimension === 2 ? 'noise[at + i * 2u + 1u] = p.y;' : ''}
      }
    }
    cursor += 2u * begin * ${numbers};
    for (var i = begin * ${numbers}; i < last; i++) { ${add('i')} }
    return;
  }
  let i = begin + lane;
  if (i >= BATCH) { return; }
  enter(streamOf, i * ${lawWords(spec.dataset)}u);
  let p = point();
  noise[at + i * ${numbers}] = p.x;
  ${dimension === 2 ? 'noise[at + i * 2u + 1u] = p.y;' : ''}
  for (var c = i * ${numbers}; c < (i + 1u) * ${numbers}; c++) {
    enter(streamOf, BATCH * ${lawWords(spec.dataset)}u + 2u * c);
    ${add('c')}
  }`;
}
