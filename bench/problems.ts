import { createRng } from '../src/math/random/createRng.ts';
import { costMatrix } from '../src/math/transport/costMatrix.ts';
import type { Problem } from './Contender.ts';

const none = new Float64Array(0);
const seed = 20_170_126;

const uniforms = (count: number, stream: number): Float64Array => {
  const rng = createRng(seed, stream);
  return Float64Array.from({ length: count }, () => rng.uniform());
};

const normals = (count: number, stream: number): Float64Array => {
  const rng = createRng(seed, stream);
  return Float64Array.from({ length: count }, () => rng.normal());
};

/** Shares that differ, none of them 0, and sum to 1. */
const shares = (n: number, stream: number): Float64Array => {
  const weights = uniforms(n, stream).map((u) => u + 0.01);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

const cloud = (n: number, p: number): Float64Array =>
  costMatrix(normals(2 * n, 1), normals(2 * n, 2), { dimension: 2, p });

const median = (values: Float64Array): number => values.toSorted()[values.length >> 1]!;

type Maker = (n: number) => Omit<Problem, 'task' | 'n'>;
const blank = { a: none, b: none, cost: none, x: none, y: none, eps: 0 };

const makers: Readonly<Record<string, Maker>> = {
  emd: (n) => ({ ...blank, a: shares(n, 3), b: shares(n, 4), cost: cloud(n, 2) }),
  assignment: (n) => ({ ...blank, cost: cloud(n, 2) }),
  sinkhorn: (n) => {
    const cost = cloud(n, 2);
    return { ...blank, a: shares(n, 3), b: shares(n, 4), cost, eps: 0.05 * median(cost) };
  },
  wasserstein1d: (n) => ({ ...blank, x: normals(n, 5), y: normals(n, 6).map((value) => 1.5 * value + 1) }),
};

/**
 * The problem of size `n` of a task: two clouds of normal points in the plane with squared Euclidean costs and
 * unequal masses (`emd`, `sinkhorn`, at ε = 0.05 · median cost), with equal masses (`assignment`), or two lists of
 * samples on the line (`wasserstein1d`). The same on every machine.
 * @throws RangeError for an unknown task.
 */
export function problemOf(task: string, n: number): Problem {
  const make = makers[task];
  if (!make) throw new RangeError(`task is ${task}; there are ${Object.keys(makers).join(', ')}.`);
  return { task, n, ...make(n) };
}
