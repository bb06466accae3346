import {
  gaussianInformation,
  gaussianLikelihood,
  modifiedNewton,
  type ModifiedNewtonStep,
  type Normal,
  type SmoothLoss,
} from '@/math/index.ts';

export interface NewtonWay {
  /** The laws from the start on, one more than there were steps. */
  readonly laws: readonly Normal[];
  /** What became of the last step; absent before the first. */
  readonly last: ModifiedNewtonStep | undefined;
  /** Whether the last law stands still. */
  readonly settled: boolean;
}

const lawOf = ([mean = NaN, sd = NaN]: Float64Array): Normal => ({ mean, sd });

/** The mean negative log-likelihood of the samples as a function of (m, s); there is no law with s ≤ 0. */
const lossOf = (samples: Float64Array): SmoothLoss => ({
  value: (x) => (lawOf(x).sd > 0 ? gaussianLikelihood(samples, lawOf(x)).meanNegative : Infinity),
  gradient: (x) => {
    const { score } = gaussianLikelihood(samples, lawOf(x));
    return [-score.mean / samples.length, -score.sd / samples.length];
  },
  hessian: (x) => gaussianInformation(samples, lawOf(x)).map((entry) => entry / samples.length),
});

/** Newton's method on the samples' mean negative log-likelihood, as many steps from the start as were asked for. */
export function newtonWay(samples: Float64Array, start: Normal, steps: number): NewtonWay {
  const run = modifiedNewton(lossOf(samples), [start.mean, start.sd], { maximumSteps: steps });
  return { laws: run.iterates.map(lawOf), last: run.steps.at(-1), settled: run.converged };
}
