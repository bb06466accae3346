import { mlpLayout } from '@/train/mlpLayout.ts';
import { criticSizes, generatorSizes } from '@/train/netSizes.ts';
import type { GanSpec } from '@/train/spec.ts';

/** Multiplications and additions of one row's products with a net's matrices: all, without the first, without the last. */
function products(sizes: readonly number[]) {
  const each = mlpLayout(sizes).layers.map(({ inputs, outputs }) => 2 * inputs * outputs);
  const all = each.reduce((sum, flops) => sum + flops, 0);
  return { all, butFirst: all - each[0]!, butLast: all - each.at(-1)! };
}

/**
 * Floating-point operations in the matrix products of one iteration, at the least that explicit gradients of nets with a
 * piecewise-linear activation need; the same for every contender, however many it spends.
 *
 * Critic update: generator forward; critic forward, backward and weight gradients on real and generated points; for the
 * penalty forward, back to the points, the tangent sweep and weight gradients on mixed ones. Generator update:
 * both nets forward, back through the critic to its points, backward and weight gradients of the generator.
 */
export function flopsOf(spec: GanSpec): number {
  const g = products(generatorSizes(spec));
  const c = products(criticSizes(spec));
  const penalty = spec.objective === 'wgan-gp' ? 3 * c.all + c.butLast : 0;
  const criticUpdate = g.all + 2 * (2 * c.all + c.butFirst) + penalty;
  const generatorUpdate = 2 * g.all + g.butFirst + 2 * c.all;
  return spec.batchSize * (spec.nCritic * criticUpdate + generatorUpdate);
}
