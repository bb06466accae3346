import type { Plan } from '../plan/Plan.ts';
import { product } from './product.ts';
import { BEND, blocksOf, mixedOf, TANGENT } from './segments.ts';

/**
 * `penalise(…)`: prepares the mixed points, swept forward and back with unit deltas, so that deltas times tangents are the
 * gradient of λ·mean (‖∇f‖ − 1)²; the identity is told in src/train/reference/addPenaltyGradient.ts.
 *
 * ∇f = δ₁W₁ gives the direction u = ∂penalty/∂∇f; tangents t ← (W t) ⊙ φ′ go up from u; where φ″ is not 0, what it adds
 * comes down again as e ← (e W) ⊙ φ′ + (∂f/∂h) ⊙ φ″ ⊙ (W t).
 */
export function penaltySweep(plan: Plan): string {
  const { curved } = plan;
  const shared = { net: 'C', biased: false } as const;
  const tangents = blocksOf(plan, [TANGENT]);
  return `
${product({
  ...shared,
  name: 'inputGradient',
  direction: 'backward',
  from: 'deltas',
  rows: tangents.map((at) => ({ at, finish: 'deltas[to] = sum;' })),
})}
${product({
  ...shared,
  name: 'tangentsC',
  direction: 'forward',
  from: 'values',
  rows: tangents.map((at) => ({ at, finish: tangent(plan) })),
})}
${curved ? product({ ...shared, name: 'bendsC', direction: 'backward', from: 'deltas', rows: blocksOf(plan, [BEND]).map((at) => ({ at, finish: 'deltas[to] += sum * slopeC(values[to]);' })) }) : ''}
${direction(plan)}
fn penalise(first: u32, lane: u32) {
  inputGradient(0u, first, lane);
  direct(first, lane);
  settle();
  for (var l = 0u; l + 1u < C_DEPTH; l++) { tangentsC(l, first, lane); }
  ${curved ? 'for (var l = C_DEPTH - 2u; l > 0u; l--) { bendsC(l, first, lane); }' : ''}
}
`;
}

/** A hidden unit's tangent, and with it what φ″ adds. */
function tangent(plan: Plan): string {
  const away = (segment: number): string => `to + ${(segment - TANGENT) * plan.blocks}u * outputs`;
  const set = `values[to] = sum * slopeC(values[${away(mixedOf(plan))}]);`;
  return plan.curved ? `${set} deltas[${away(BEND)}] *= sum;` : set;
}

/** u at the mixed points' place, and ‖∇f‖ in `seen`. Scaled by the largest coordinate, for squares of small numbers are 0. */
function direction({ dimension, spec }: Plan): string {
  const y = dimension === 2 ? 'deltas[at + 1u]' : 'vec4(0.0)';
  const punished = spec.penalty === 'one-sided' ? 'select(excess, vec4(0.0), excess < vec4(0.0))' : 'excess';
  return `
fn direct(first: u32, lane: u32) {
  if (lane >= BUNDLE) { return; }
  let block = first + lane;
  let at = (${TANGENT}u * BLOCKS + block) * ${dimension}u;
  let x = deltas[at];
  let y = ${y};
  let size = max(abs(x), abs(y));
  let isFlat = size == vec4(0.0);
  let scale = select(size, vec4(1.0), isFlat);
  let length = sqrt((x / scale) * (x / scale) + (y / scale) * (y / scale));
  // Of a flat point the sum of its coordinates: 0, or NaN.
  let norm = select(scale * length, x + y, isFlat);
  let excess = norm - 1.0;
  let strength = update.penalty * ${punished} / (scale * length);
  let factor = select(strength, vec4(0.0), isFlat | !isRow(block));
  values[at] = factor * x;
  ${dimension === 2 ? 'values[at + 1u] = factor * y;' : ''}
  see(2u * BATCH, block, norm);
}
`;
}
