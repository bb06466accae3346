import { requireFinite } from '../validation/requireFinite.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { populationMoments } from './populationMoments.ts';

/**
 * The best threshold of an error series: `threshold` = mean + `z`·sd has the least `cost` (see
 * `thresholdCost`). If no z in the range leaves an error above, `cost` is Infinity and `z` the range's start.
 */
export interface DynamicThreshold {
  readonly z: number;
  readonly threshold: number;
  readonly cost: number;
}

/**
 * The threshold of least `thresholdCost` with z between `from` and `to` (0 and 10 unless given), found exactly.
 *
 * The cost changes only where the threshold passes a data value, so looking at those is enough: the errors are
 * added to those below in increasing order, O(n log n). The smallest best z is given. Orion's
 * `_find_threshold` starts a Nelder–Mead search at 0, …, 9 instead, which depends on its steps and may miss
 * the least cost.
 * @throws TypeError or RangeError naming `errors`, `from` or `to`: an empty list, a number that is not finite,
 * a range that ends before it starts.
 *
 * @example
 * dynamicThreshold([1, 1, 1, 5]).threshold; // 2
 * dynamicThreshold([1, 1, 1, 5]).cost; // -0.75
 */
export function dynamicThreshold(
  errors: ArrayLike<number>,
  { from = 0, to = 10 }: { readonly from?: number; readonly to?: number } = {},
): DynamicThreshold {
  requireNumbers('errors', errors);
  requireFinite('from', from);
  requireFinite('to', to, { min: from });
  const { mean, sd } = populationMoments(errors);
  const order = new Int32Array(errors.length).map((_, t) => t).sort((s, t) => errors[s]! - errors[t]!);
  const state = { above: new Uint8Array(errors.length).fill(1), count: 0, runs: 1, mean: 0, squares: 0 };
  const start = mean + from * sd;
  // With every error above, nothing is gained.
  let best = { z: from, threshold: start, cost: start < errors[order[0]!]! ? 0 : Infinity };
  // The largest error stays above: with none there, nothing is cut.
  for (let k = 0; k + 1 < order.length; k++) {
    lower(state, order[k]!, errors[order[k]!]!);
    const next = errors[order[k + 1]!]!;
    // This cost holds from this error up to, not including, the next.
    const threshold = Math.max(errors[order[k]!]!, start);
    if (!(threshold < next && threshold <= mean + to * sd)) continue;
    const restSd = Math.sqrt(state.squares / state.count);
    const gain = (mean - state.mean) / mean + (sd - restSd) / sd;
    const cost = -gain / (order.length - state.count + state.runs ** 2);
    if (cost < best.cost) best = { z: threshold === start ? from : (threshold - mean) / sd, threshold, cost };
  }
  return best;
}

interface Below {
  readonly above: Uint8Array;
  count: number;
  runs: number;
  mean: number;
  squares: number;
}

/** Moves an error below the threshold: the moments of those below (Welford 1962) and the runs above. */
function lower(state: Below, t: number, error: number): void {
  state.count++;
  const before = error - state.mean;
  state.mean += before / state.count;
  state.squares += before * (error - state.mean);
  state.above[t] = 0;
  state.runs += (state.above[t - 1] ?? 0) + (state.above[t + 1] ?? 0) - 1;
}
