import {
  cTransform,
  doubleCTransform,
  dualValue,
  entropicPlan,
  sinkhorn,
  sinkhornDivergence,
  sinkhornIterates,
  softCTransform,
} from '../../math/index.ts';
import type { Adapter, Result } from '../Adapter.ts';
import { matrix, numbers } from '../values.ts';

/** The iterates that the file asks for, counted from 1. */
const WATCHED = [1, 2, 5, 10];

/** Entropic transport and c-transforms. */
export const entropicAdapters: Readonly<Record<string, Adapter>> = {
  sinkhorn: ({ a, b, C, eps }) => {
    const problem = { a: numbers(a), b: numbers(b), cost: matrix(C).flat(), eps: Number(eps) };
    // Some cases approach the optimum only as one over the number of iterations.
    const solved = sinkhorn(problem.a, problem.b, problem.cost, {
      eps: problem.eps,
      tolerance: 1e-13,
      maximumIterations: 250_000,
    });
    return {
      plan: rowsOf(solved.plan, problem.b.length),
      transport_cost: solved.cost,
      value_kl: solved.valueKl,
      value_negent: solved.valueNegent,
      f: solved.f,
      g: solved.g,
      iterates: iterates(problem),
    };
  },
  sinkhorn_divergence: ({ x, y, a, b, eps }) => {
    const points = matrix(x);
    const solved = sinkhornDivergence(points.flat(), matrix(y).flat(), {
      eps: Number(eps),
      dimension: points[0]?.length ?? 0,
      xWeights: numbers(a),
      yWeights: numbers(b),
    });
    return {
      divergence: solved.value,
      ot_xy: solved.between,
      ot_xx: solved.withinX,
      ot_yy: solved.withinY,
    };
  },
  c_transform: ({ C, g, a, b, eps }) => {
    const rows = matrix(C);
    const size = [rows.flat(), rows.length, rows[0]?.length ?? 0] as const;
    const { rows: f, columns: gcc } = doubleCTransform(...size, numbers(g));
    const third = cTransform(...size, gcc.values);
    // (g^cc)^c = g^c; C − (C − f) rounds twice.
    const scale = Math.max(...rows.flat().filter(Number.isFinite).map(Math.abs), ...f.values.map(Math.abs));
    if (third.values.some((value, i) => Math.abs(value - f.values[i]!) > 1e-15 * scale))
      throw new Error('a third c-transform differs from the first');
    return {
      f: f.values,
      argmin: f.argmin,
      g_cc: gcc.values,
      argmin_cc: gcc.argmin,
      soft_f: softCTransform(...size, numbers(g), numbers(b), { eps: Number(eps) }),
      dual_value: dualValue(numbers(a), numbers(b), f.values, gcc.values),
    };
  },
};

interface Problem {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly cost: readonly number[];
  readonly eps: number;
}

/** Watched steps of both forms of the iteration, which must agree. */
function iterates({ a, b, cost, eps }: Problem): readonly Result[] {
  const scaling = sinkhornIterates(a, b, cost, { eps });
  const log = sinkhornIterates(a, b, cost, { eps, domain: 'log' });
  const watched: Result[] = [];
  for (let k = 1; k <= Math.max(...WATCHED); k++) {
    const { f, g, marginalError } = scaling.next().value;
    const check = log.next().value;
    const scale = Math.max(eps, ...cost.map(Math.abs), ...f.map(Math.abs));
    // Both round each potential to about 1e-16 of the costs; a few steps add some units.
    if (f.some((level, i) => Math.abs(level - check.f[i]!) > 1e-13 * scale))
      throw new Error('scaling and log domain disagree');
    if (!WATCHED.includes(k)) continue;
    const { cost: carried } = entropicPlan(a, b, cost, f, { eps });
    watched.push({ k, f, g, row_error: marginalError, transport_cost: carried });
  }
  return watched;
}

function rowsOf(entries: Float64Array, columns: number): readonly Float64Array[] {
  return Array.from({ length: entries.length / columns }, (_, i) =>
    entries.subarray(i * columns, (i + 1) * columns),
  );
}
