import type { Penalty } from '../spec.ts';
import { backward } from './backward.ts';
import type { Sweep } from './backward.ts';
import { forward } from './forward.ts';
import type { Mlp, Tape } from './forward.ts';
import { view } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** The penalty at given points, without λ, and what its weight gradient needs. */
export interface GradientPenalty {
  /** Mean (‖∇f‖ − 1)²: Gulrajani et al. 2017 (arXiv 1704.00028), equation 3. */
  readonly penalty: number;
  /** Mean max(0, ‖∇f‖ − 1)²: the same paper's appendix C. */
  readonly oneSided: number;
  /** The one of the two that was asked for. */
  readonly value: number;
  /** ‖∇f(x̂)‖ of each point. */
  readonly norms: Float64Array;
  /** `sweep.input` is ∇f(x̂) of each point. */
  readonly sweep: Sweep;
  readonly tape: Tape;
  /** Derivative of `value` by each ∇f(x̂); 0 where the norm is 0, for the norm has no derivative there. */
  readonly byInputGradient: Matrix;
}

/** The gradient penalty of a critic at the mixed points x̂, n × in, and its derivatives: of the kind that is asked for. */
export function gradientPenalty(critic: Mlp, points: Matrix, kind: Penalty = 'two-sided'): GradientPenalty {
  const tape = forward(critic, points);
  const sweep = backward(critic, tape, view(new Float64Array(points.rows).fill(1), points.rows, 1));
  const { data, rows, columns } = sweep.input;
  const norms = new Float64Array(rows);
  const by = new Float64Array(data.length);
  let penalty = 0;
  let oneSided = 0;
  for (let i = 0; i < rows; i += 1) {
    const row = data.subarray(i * columns, (i + 1) * columns);
    // Not Math.hypot: its rounding differs between browsers, and a seed has to mean the same run.
    const norm = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    norms[i] = norm;
    penalty += (norm - 1) ** 2;
    oneSided += Math.max(0, norm - 1) ** 2;
    const excess = kind === 'one-sided' && norm < 1 ? 0 : norm - 1;
    const factor = norm === 0 ? 0 : (2 * excess) / (norm * rows);
    for (let c = 0; c < columns; c += 1) by[i * columns + c] = factor * row[c]!;
  }
  return {
    penalty: penalty / rows,
    oneSided: oneSided / rows,
    value: (kind === 'two-sided' ? penalty : oneSided) / rows,
    norms,
    sweep,
    tape,
    byInputGradient: view(by, rows, columns),
  };
}
