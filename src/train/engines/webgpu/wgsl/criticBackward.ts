import type { Plan } from '../plan/Plan.ts';
import { product, type Row } from './product.ts';
import { BEND, blocksOf, FAKE, mixedOf, REAL, TANGENT } from './segments.ts';

/**
 * `backwardC(l, …)`: the deltas of the hidden place l, (δ W) ⊙ φ′. Of a curved critic the mixed points also leave
 * (∂f/∂h) ⊙ φ″, which the tangents will multiply.
 */
export function criticBackward(plan: Plan): string {
  const plain = (at: string): Row => ({ at, finish: 'deltas[to] = sum * slopeC(values[to]);' });
  const rows = blocksOf(plan, [REAL, FAKE]).map(plain);
  const mixed = blocksOf(plan, [TANGENT]).map((at): Row => ({ at, finish: mixedDelta(plan) }));
  return product({
    name: 'backwardC',
    net: 'C',
    direction: 'backward',
    from: 'deltas',
    biased: false,
    rows: plan.penalises ? [...rows, ...mixed] : rows,
  });
}

function mixedDelta(plan: Plan): string {
  const away = (mixedOf(plan) - TANGENT) * plan.blocks;
  const slope = `let h = values[to + ${away}u * outputs]; let slope = slopeC(h); deltas[to] = sum * slope;`;
  if (!plan.curved) return slope;
  return `${slope} deltas[to + ${(BEND - TANGENT) * plan.blocks}u * outputs] = sum * bendC(h, slope);`;
}
