import { certifyTable, costMatrix, wasserstein1d } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { proofOf, type Proof } from './model/proofOf.ts';
import { refusalOf, type Refusal } from './model/refusalOf.ts';
import { segmentOf, type Segment } from './model/segmentOf.ts';
import { tidy, total, type Task } from './model/Task.ts';
import { witnessOf, type Witness } from './model/witnessOf.ts';
import type { params } from './params.ts';

type Params = Values<typeof params>;

/**
 * A plan and what is known of it. Amounts, `paid` and `errors` are in blocks; `cost`, `optimum` and `gap` a unit of
 * mass, that is, the plan divided by all blocks: a joint law.
 */
export interface Frame extends Task {
  readonly view: Params['view'];
  readonly refusal: Refusal | undefined;
  /** Row-major, as long as the table. */
  readonly plan: readonly number[];
  /** Entries that the address brought, where they are not as many as the table has cells. */
  readonly misfit: number | undefined;
  /** |x − y|^p of each cell. */
  readonly costs: readonly number[];
  /** All blocks. */
  readonly mass: number;
  readonly moved: number;
  readonly paid: number;
  /** What each row and column carries too much. */
  readonly errors: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly complete: boolean;
  /** Mean of |x − y|^p; NaN for a plan that is not complete. */
  readonly cost: number;
  /** The least such mean. */
  readonly optimum: number;
  /** The Wasserstein distance of order p: the p-th root of `optimum`. */
  readonly w: number;
  /** cost − optimum, also where p is 2. */
  readonly gap: number;
  readonly proof: Proof;
  /** For p = 1 alone: there the prices are one function on the line. */
  readonly witness: Witness | undefined;
  readonly segment: Segment | undefined;
}

const unknown = { complete: false, cost: NaN, optimum: NaN, w: NaN, gap: NaN } as const;

/** What is left of a task that cannot be drawn. */
const blank = { from: [], mu: [], to: [], nu: [] } as const;

/** One plan between two stacks of blocks on the line, its cost, and the proof that it is cheapest or how it is not. */
export function model({ plan: given, view, ...asked }: Params): Frame {
  const refusal = refusalOf(asked);
  // Of unequal stacks there is a picture, of stacks without places there is none.
  const task = refusal && refusal.reason !== 'unequal' ? { ...asked, ...blank } : asked;
  const cells = task.mu.length * task.nu.length;
  const plan = Array.from({ length: cells }, (_, k) => given[k] ?? 0);
  const misfit = [0, cells].includes(given.length) || cells === 0 ? undefined : given.length;
  const costs = cells === 0 ? [] : costsOf(task);
  const shown = {
    ...task,
    view,
    refusal,
    plan,
    misfit,
    costs,
    mass: total(task.mu),
    moved: total(plan),
    paid: tidy(plan.reduce((sum, amount, k) => sum + amount * costs[k]!, 0)),
    errors: errorsOf(task, plan),
  };
  const open = { proof: { verdict: 'unfinished' }, witness: undefined, segment: undefined } as const;
  return refusal ? { ...shown, ...unknown, ...open } : { ...shown, ...judged(task, plan, costs) };
}

const costsOf = ({ from, to, p }: Task): readonly number[] => [...costMatrix(from, to, { p })];

function errorsOf({ mu, nu }: Task, plan: readonly number[]): Frame['errors'] {
  const sum = (keep: (k: number) => boolean) => total(plan.filter((_, k) => keep(k)));
  return {
    rows: mu.map((count, i) => tidy(sum((k) => Math.floor(k / nu.length) === i) - count)),
    columns: nu.map((count, j) => tidy(sum((k) => k % nu.length === j) - count)),
  };
}

function judged(task: Task, plan: readonly number[], costs: readonly number[]) {
  const { from, mu, to, nu, p } = task;
  const certificate = certifyTable(plan, mu, nu, costs);
  const { feasible: complete, cost, optimum, gap } = certificate;
  const witness = p === 1 ? witnessOf(task) : undefined;
  const mass = total(mu);
  return {
    complete,
    cost: cost / mass,
    optimum: optimum / mass,
    w: wasserstein1d(from, to, { p, xWeights: mu, yWeights: nu }),
    gap: gap / mass,
    proof: proofOf({ plan, costs, columns: nu.length, certificate, witness }),
    witness,
    segment: segmentOf(task, costs, plan, complete),
  };
}
