import type { Plan } from '../plan/Plan.ts';
import { product } from './product.ts';
import { blocksOf } from './segments.ts';

/** `forwardC(l, …)`: a layer of the critic for a workgroup's blocks of the given segments; the output is linear. */
export function criticForward(plan: Plan, segments: readonly number[]): string {
  const finish = 'values[to] = select(activateC(sum), sum, l + 1u == C_DEPTH);';
  return product({
    name: 'forwardC',
    net: 'C',
    direction: 'forward',
    from: 'values',
    biased: true,
    rows: blocksOf(plan, segments).map((at) => ({ at, finish })),
  });
}
