import { couplingCost } from '@/math/index.ts';
import { normal, type Uniform } from './laws.ts';

export interface CostPoint {
  readonly rho: number;
  readonly distance: number;
  readonly square: number;
}

/** Mean distance and mean square of the pairs whose copula has correlation ρ. */
export const costAt = (y: Uniform, rho: number): CostPoint => ({
  rho,
  distance: couplingCost(normal, y, { rho }).value,
  square: couplingCost(normal, y, { rho, cost: 'square' }).value,
});

/** The rows of the table, and between them places that crowd towards ±1, where the curve is steepest. */
export const tableRhos: readonly number[] = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
const crowded = [0.65, 0.86, 0.925, 0.965, 0.99, 0.998];
const rhos = [...tableRhos, ...crowded, ...crowded.map((rho) => -rho)].toSorted((p, q) => p - q);

let last: { readonly from: number; readonly to: number; readonly curve: readonly CostPoint[] } | undefined;

/** The cost against ρ, ascending; kept until the law of Y changes, for each point is a quadrature. */
export function costCurve(y: Uniform): readonly CostPoint[] {
  if (last?.from !== y.from || last.to !== y.to) last = { ...y, curve: rhos.map((rho) => costAt(y, rho)) };
  return last.curve;
}
