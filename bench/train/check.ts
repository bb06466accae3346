import { initialWeights } from '@/train/initialWeights.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { Contender, Weights } from './Contender.ts';

/** Critic twice, generator, and again: enough for the moments and their corrections to matter. */
const UPDATES = ['critic', 'critic', 'generator', 'critic', 'critic', 'generator'] as const;

/**
 * Largest distance from float64's weights, as a share of how far the updates moved them. Adam divides by √v̂, so weights
 * whose gradient is mere rounding may differ by whole steps: 0.005 is seen. A λ that is off by a tenth shows as 0.05, a β₂ of
 * 0.99 in place of 0.9 as 0.017.
 */
export const ALLOWED = 0.01;

/**
 * How far a contender's first updates of an experiment stray from those of the float64 reference, as a share of the way.
 * @throws Error where that is more than rounding explains, unless the contender says so itself: a fast wrong update is no result.
 */
export async function check(contender: Contender, timed: TrainSpec): Promise<number> {
  const spec = contender.checkedOn?.(timed) ?? timed;
  const reference = createReferenceEngine(spec);
  const racer = await contender.open(spec);
  try {
    for (const which of UPDATES) {
      await racer.update(which);
      if (which === 'critic') reference.criticStep();
      else reference.generatorStep();
    }
    const off = strayed(spec, await racer.weights(), await reference.state());
    if (off <= ALLOWED || contender.strays !== undefined) return off;
    throw new Error(
      `its first ${UPDATES.length} updates stray from float64 by ${off.toPrecision(2)} of the way; ${ALLOWED} is allowed.`,
    );
  } finally {
    racer.close();
  }
}

function strayed(spec: TrainSpec, got: Weights, expected: Weights): number {
  const shares = (['generator', 'critic'] as const).map((net) => {
    const way = distance(expected[net], initialWeights(spec, net));
    return distance(got[net], expected[net]) / way;
  });
  // Not Math.max alone: NaN has to come out as too far.
  return shares.every(Number.isFinite) ? Math.max(...shares) : Infinity;
}

function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return NaN;
  return Math.sqrt(Array.from(a, (value, i) => (value - b[i]!) ** 2).reduce((sum, part) => sum + part, 0));
}
