import type { EngineState } from '../engine.ts';
import { mlpLayout } from '../mlpLayout.ts';
import { criticSizes } from '../netSizes.ts';
import { OBJECTIVES } from '../losses/objectives.ts';
import type { RunSpec } from '../spec.ts';
import { histogram, type Histogram } from './histogram.ts';

/** A weight this near to ±c, as a share of c, counts as at the bound. */
const NEAR = 0.95;

/** The weights of one layer of a critic, its biases left out. */
export interface WeightHistogram extends Histogram {
  /** Share of the weights with |w| > .95 c; NaN unless the objective clips. */
  readonly shareAtBound: number;
}

/**
 * Histograms of a critic's weights, layer by layer from the input side, all over the same range: [−c, c] where weights are
 * clipped, else up to the largest size of any. Weights as they are trained, before any division by a spectral norm.
 *
 * Gulrajani et al. 2017, figure 1b right: clipping drives weights to ±c. `bins` is odd by default, so that 0 has a cell.
 */
export function weightHistograms(spec: RunSpec, state: EngineState, bins = 41): readonly WeightHistogram[] {
  const layers = mlpLayout(criticSizes(spec)).layers.map(({ weights, biases }) =>
    Float64Array.from(state.critic.subarray(weights, biases)),
  );
  const { clips } = OBJECTIVES[spec.objective];
  const bound = clips ? spec.clip : largest(layers);
  return layers.map((weights) => ({
    ...histogram(weights, -bound, bound, bins),
    shareAtBound: clips ? weights.filter((w) => Math.abs(w) > NEAR * spec.clip).length / weights.length : NaN,
  }));
}

/** 1 where all are 0, for a histogram needs a width. */
function largest(layers: readonly Float64Array[]): number {
  const most = Math.max(...layers.map((weights) => weights.reduce((m, w) => Math.max(m, Math.abs(w)), 0)));
  return most === 0 ? 1 : most;
}
