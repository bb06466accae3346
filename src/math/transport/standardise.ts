import { compileMixture } from '../distribution/compileMixture.ts';
import type { CompiledMixture } from '../distribution/compileMixture.ts';
import type { NormalComponent } from '../distribution/mixture.ts';

/**
 * A mixture in its own units: the point x of `mixture` is origin + unit·x on the axis.
 */
export interface StandardisedMixture {
  readonly origin: number;
  readonly unit: number;
  readonly mixture: CompiledMixture;
}

/**
 * Puts a mixture's narrowest bump at 0 and brings its width to about 1, so that laws of very different widths
 * can share one parameter without losing the narrow one's digits.
 *
 * The unit is the root mean square distance of the mixture's draws from the origin; weights must sum to 1.
 *
 * @example
 * standardise([{ weight: 1, mean: 5, sd: 2 }]).unit; // 2
 */
export function standardise(components: readonly NormalComponent[]): StandardisedMixture {
  const origin = components.reduce((a, b) => (b.sd < a.sd ? b : a)).mean;
  const widths = components.map(({ weight, mean, sd }) => Math.sqrt(weight) * Math.hypot(mean - origin, sd));
  const unit = Math.hypot(...widths);
  const inUnits = components.map(({ weight, mean, sd }) => ({
    weight,
    mean: (mean - origin) / unit,
    sd: sd / unit,
  }));
  return { origin, unit, mixture: compileMixture(inUnits) };
}
