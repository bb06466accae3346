import type { Dataset } from '@/math/random/datasets/Dataset.ts';

/** Share of the least distance between two centres within which a sample still belongs to one of them. */
const SHARE_OF_SPACING = 1 / 8;

/**
 * How near a sample must lie to a mode's centre to count as that mode's: 3 sd, but at least an eighth of the least distance
 * between two centres.
 *
 * Three standard deviations are the field's rule (Srivastava et al. 2017, "VEEGAN", section 4.1). For the toy code's data sets they
 * are 0.04 and 0.05, narrower than a marker on the plot, and small nets that plainly cover every mode would count as
 * covering none. The floor, 0.135 for the eight Gaussians and 0.088 for the twenty-five, stays far from chance: each disc
 * has 0.4 % or 0.2 % of the plotted square, less than the 1 % that a mode needs. NaN where a data set has no modes.
 */
export function modeRadius({ modes, sd }: Dataset): number {
  let spacing = Infinity;
  modes.forEach(([x, y], i) => {
    for (const [u, v] of modes.slice(i + 1)) spacing = Math.min(spacing, Math.hypot(x - u, y - v));
  });
  return modes.length > 1 ? Math.max(3 * sd, SHARE_OF_SPACING * spacing) : 3 * sd;
}
