import type { NormalComponent } from './mixture.ts';

/**
 * A mixture laid out for repeated evaluation: entry k of each array belongs to component k.
 *
 * `logPeak` is ln(weight/(sd √(2π))), the logarithm of the component's weighted density at its own mean.
 */
export interface CompiledMixture {
  readonly count: number;
  readonly weight: Float64Array;
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly logPeak: Float64Array;
}

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Lays out components for fast evaluation. Weights are used as they are, also if they do not sum to 1.
 *
 * @example
 * compileMixture([{ weight: 1, mean: 5, sd: 2 }]).mean; // [5]
 */
export function compileMixture(components: readonly NormalComponent[]): CompiledMixture {
  return {
    count: components.length,
    weight: Float64Array.from(components, (component) => component.weight),
    mean: Float64Array.from(components, (component) => component.mean),
    sd: Float64Array.from(components, (component) => component.sd),
    logPeak: Float64Array.from(
      components,
      ({ weight, sd }) => Math.log(weight) - Math.log(sd) - HALF_LOG_TWO_PI,
    ),
  };
}
