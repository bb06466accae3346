import { costMatrix, couplingCost, monotonePlan1d } from '@/math/index.ts';
import type { Atoms, Pair } from './laws.ts';

/** What three plans cost: the cheapest, drawing both ends independently, and matching them in the opposite order. */
export interface PlanCosts {
  readonly cheapest: number;
  readonly independent: number;
  readonly reversed: number;
}

/** Matches from the left, or where `turned` the left ends of one law with the right ends of the other. */
function matchedCost(p: Atoms, q: Atoms, turned: boolean): number {
  const places = q.positions.map((y) => (turned ? -y : y));
  const { source, target, mass } = monotonePlan1d(p.positions, places, {
    xWeights: p.counts,
    yWeights: q.counts,
  });
  return mass.reduce(
    (sum, each, k) => sum + each * Math.abs(p.positions[source[k]!]! - q.positions[target[k]!]!),
    0,
  );
}

function independentCost(p: Atoms, q: Atoms): number {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const columns = q.positions.length;
  const work = costMatrix(p.positions, q.positions).reduce(
    (sum, cost, cell) => sum + cost * p.counts[Math.floor(cell / columns)]! * q.counts[cell % columns]!,
    0,
  );
  return work / total(p.counts) / total(q.counts);
}

export function planCosts(pair: Pair): PlanCosts {
  if (pair.kind === 'atoms') {
    const { p, q } = pair;
    return {
      cheapest: matchedCost(p, q, false),
      independent: independentCost(p, q),
      reversed: matchedCost(p, q, true),
    };
  }
  const at = (rho: number) => couplingCost(pair.p, pair.q, { rho }).value;
  return { cheapest: at(1), independent: at(0), reversed: at(-1) };
}
