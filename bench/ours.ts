import { performance } from 'node:perf_hooks';
import { assignment } from '../src/math/transport/assignment.ts';
import { emd } from '../src/math/transport/emd.ts';
import { sinkhorn } from '../src/math/transport/entropic/sinkhorn.ts';
import { wasserstein1d } from '../src/math/transport/wasserstein1d.ts';
import type { Contender, Problem } from './Contender.ts';

/** Where POT's `sinkhorn_log` stops too: the summed error of one marginal. */
const tolerance = 1e-6;

const solvers: Readonly<Record<string, (problem: Problem) => number>> = {
  emd: ({ a, b, cost }) => emd(a, b, cost).cost,
  assignment: ({ n, cost }) => assignment(cost, n, n).cost,
  sinkhorn: ({ a, b, cost, eps }) => sinkhorn(a, b, cost, { eps, tolerance, maximumIterations: 1e5 }).cost,
  wasserstein1d: ({ x, y }) => wasserstein1d(x, y),
};

/** The project's own function for a task. */
export function ours(task: string): Contender {
  const solve = solvers[task]!;
  return inProcess('Earth Mover', (problem) => solve(problem));
}

/** Sorting both lists and nothing else: what any exact distance on the line pays at least. */
export const sortingAlone = inProcess('sorting alone', ({ x, y }) => {
  x.toSorted();
  y.toSorted();
  return NaN;
});

export function inProcess(name: string, solve: (problem: Problem) => number, largest?: number): Contender {
  return {
    name,
    ...(largest === undefined ? {} : { largest }),
    prepare: async (problem) => ({
      solve: async () => {
        const start = performance.now();
        const value = solve(problem);
        return { milliseconds: performance.now() - start, value };
      },
    }),
  };
}
