import { tableauOfPlan, type CycleCell, type TableCertificate, type TransportTableau } from '@/math/index.ts';
import type { Witness } from './witnessOf.ts';

/** Prices of rows and columns, and what each cell's cost leaves of them: cost − u − v. */
export interface Prices {
  readonly u: readonly number[];
  readonly v: readonly number[];
  readonly slack: readonly number[];
}

/** A way to make a plan cheaper: `amount` more in the gaining cells and less in the giving ones saves `saving` a block. */
export interface Repair {
  readonly cycle: readonly CycleCell[];
  readonly amount: number;
  readonly saving: number;
}

/**
 * What can be said of a plan: prices that no plan can beat, or a way to make it cheaper. At a vertex that way is a
 * pivot of the simplex method, with the prices that found it; elsewhere a cycle of cells that all may give.
 */
export type Proof =
  | { readonly verdict: 'unfinished' }
  | ({ readonly verdict: 'optimal' } & Prices)
  | ({
      readonly verdict: 'pivot';
      readonly entering: { readonly row: number; readonly column: number };
      readonly leaving: { readonly row: number; readonly column: number };
    } & Prices &
      Repair)
  | ({ readonly verdict: 'cycle' } & Repair);

export interface Judged {
  readonly plan: readonly number[];
  readonly costs: readonly number[];
  readonly columns: number;
  readonly certificate: TableCertificate;
  readonly witness: Witness | undefined;
}

export function proofOf({ plan, costs, columns, certificate, witness }: Judged): Proof {
  const { feasible, optimal, improvement } = certificate;
  if (!feasible) return { verdict: 'unfinished' };
  if (optimal) {
    const { u, v } = witness ?? certificate;
    return { verdict: 'optimal', ...pricesOf(u, v, costs) };
  }
  const tableau = tableauOfPlan(plan, costs, columns);
  if (tableau?.pivot) return pivotOf(tableau, tableau.pivot, costs);
  if (!improvement) throw new Error('A plan that is not optimal has a cheaper one beside it.');
  return { verdict: 'cycle', ...improvement };
}

function pivotOf(
  { u, v }: TransportTableau,
  { entering, leaving, cycle, theta }: NonNullable<TransportTableau['pivot']>,
  costs: readonly number[],
): Proof {
  const saving = -entering.reducedCost;
  return { verdict: 'pivot', entering, leaving, cycle, amount: theta, saving, ...pricesOf(u, v, costs) };
}

const pricesOf = (u: Iterable<number>, v: Iterable<number>, costs: readonly number[]): Prices => {
  const [rows, columns] = [[...u], [...v]];
  const slack = costs.map(
    (cost, k) => cost - rows[Math.floor(k / columns.length)]! - columns[k % columns.length]!,
  );
  return { u: rows, v: columns, slack };
};
