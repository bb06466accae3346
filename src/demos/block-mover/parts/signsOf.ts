import type { Frame } from '../model.ts';

/** Of each cell, whether the repair that is shown gives it more (1), takes from it (−1), or leaves it (0). */
export function signsOf({ plan, nu, view, proof }: Frame): readonly number[] {
  const cycle = view === 'proof' && 'cycle' in proof ? proof.cycle : [];
  return plan.map((_, k) => cycle.find(({ row, column }) => row * nu.length + column === k)?.sign ?? 0);
}
