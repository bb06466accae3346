import { slopePenalty } from '@/math/index.ts';
import type { Values } from '../params.ts';
import type { Trained } from './model/trainedOf.ts';
import { params, type Law } from './params.ts';
import { solve, type Atom, type Solved } from './solve.ts';

type Row = readonly [x: number, value: number];

export interface Frame extends Pick<Solved, 'w1' | 'moving' | 'free'> {
  readonly law: Law;
  readonly theta: number;
  readonly lambda: number;
  readonly sided: 'two' | 'one';
  readonly reveal: boolean;
  readonly real: readonly Atom[];
  readonly fake: readonly Atom[];
  /** E_r f − E_g f of the best critic under the penalty, and that less the penalty. */
  readonly estimate: number;
  readonly objective: number;
  /** |f′| in the middle of the stretch on which mass passes; 1 where both laws are one. */
  readonly slope: number;
  /** What a flat critic pays. */
  readonly flatPenalty: number;
  /** Where the cone stands and f is 0. */
  readonly anchor: number;
  /** f over the moving stretch. */
  readonly critic: readonly Row[];
  /** |f′| over the moving stretch. */
  readonly slopes: readonly Row[];
  /** (λ, estimate, objective), ascending in λ. */
  readonly curve: readonly (readonly [lambda: number, estimate: number, objective: number])[];
  /** A net that the reader trained on the same problem; none until then. */
  readonly trained: Trained | undefined;
}

const decades = Math.log10(params.lambda.max / params.lambda.min);
const lambdas = Array.from({ length: 61 }, (_, k) => params.lambda.min * 10 ** ((decades * k) / 60));

/** f(x) = −(x − x₀) − (1/λ)∫ over the stretch, moved so that it is 0 at the anchor. */
function criticAt({ risen }: Solved, lambda: number, anchor: number): readonly Row[] {
  const [first] = risen;
  if (!first) return [];
  const rows = risen.map(([x, rise]): Row => [x, -(x - first[0]) - rise / lambda]);
  const level = rows.find(([x]) => x >= anchor)?.[1] ?? 0;
  return rows.map(([x, f]): Row => [x, f - level]);
}

export function model({ law, theta, lambda, sided, reveal }: Values<typeof params>): Frame {
  const solved = solve(law, theta);
  const { w1, overshoot, moving, free, real, fake, excess, middle } = solved;
  const anchor = law === 'stay' ? theta / 2 : 0;
  return {
    law,
    theta,
    lambda,
    sided,
    reveal,
    real,
    fake,
    moving,
    free,
    w1,
    estimate: w1 + overshoot / lambda,
    objective: w1 + overshoot / (2 * lambda),
    slope: 1 + middle / lambda,
    flatPenalty: lambda * slopePenalty(0, { oneSided: sided === 'one' }),
    anchor,
    critic: criticAt(solved, lambda, anchor),
    slopes: excess.map(([x, beyond]) => [x, 1 + beyond / lambda]),
    curve: lambdas.map((each) => [each, w1 + overshoot / each, w1 + overshoot / (2 * each)]),
    trained: undefined,
  };
}
