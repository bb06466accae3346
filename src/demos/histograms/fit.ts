import { lineSearchDescent, mixtureKl, normalFitSlopes } from '@/math/index.ts';
import { bellLaw, target } from './target.ts';

/** Which divergence is made small: `forward` KL(p‖q), `reverse` KL(q‖p). */
export type Direction = 'forward' | 'reverse';

export interface Bell {
  readonly m: number;
  readonly s: number;
}

export interface Fit {
  /** The bells on the way down, from where the reader put it to where no step leads lower. */
  readonly path: readonly Bell[];
  readonly steps: number;
  readonly end: Bell;
}

/** Longest step in m and ln s: short enough to follow the valley that the bell stands in. */
const longestStep = 0.25;
/** Far below the millionths that an address keeps. */
const tolerance = 1e-7;

const short = (value: number): number => {
  const kept = Number(value.toFixed(6));
  return kept === 0 ? 0 : kept;
};
const bellAt = (x: Float64Array): Bell => ({ m: short(x[0]!), s: short(Math.exp(x[1]!)) });

/** Walks the bell downhill in its mean and the logarithm of its width, until the divergence falls no further. */
export function fit(direction: Direction, { m, s }: Bell): Fit {
  const divergence = ([mean, logSd]: Float64Array) => {
    const bell = bellLaw(mean!, Math.exp(logSd!));
    return direction === 'forward' ? mixtureKl(target, bell).value : mixtureKl(bell, target).value;
  };
  const uphill = ([mean, logSd]: Float64Array) => {
    const sd = Math.exp(logSd!);
    const slopes = normalFitSlopes(target, { mean: mean!, sd })[direction];
    return [slopes.mean, sd * slopes.sd];
  };
  const { iterates } = lineSearchDescent(divergence, uphill, [m, Math.log(s)], { longestStep, tolerance });
  const path = iterates.map(bellAt);
  return { path, steps: path.length - 1, end: path.at(-1)! };
}
