import { assignment } from '../../math/index.ts';
import type { Adapter } from '../Adapter.ts';
import { matrix } from '../values.ts';

/** Optimal assignment; a cost of Infinity forbids a pair. */
export const assignmentAdapters: Readonly<Record<string, Adapter>> = {
  assignment: ({ C, maximize }) => {
    const costs = matrix(C);
    const sign = maximize === true ? -1 : 1;
    const columns = costs[0]?.length ?? 0;
    const solved = assignment(
      costs.flat().map((cost) => sign * cost),
      costs.length,
      columns,
    );
    if (solved.cost === Infinity) return { infeasible: true };
    const pairs = Array.from(solved.rowToColumn, (column, row) => [row, column]).filter(
      ([, column]) => column !== -1,
    );
    // + 0 turns the -0 of a negated empty sum into 0.
    return { cost: sign * solved.cost + 0, assignment: pairs };
  },
};
