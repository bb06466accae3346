import {
  gaussianLikelihood,
  gaussianMle,
  klDivergence,
  mixtureIntervalMass,
  normalCrossEntropy,
  normalKl,
  type Normal,
} from '@/math/index.ts';
import type { Values } from '../params.ts';
import { newtonWay, type NewtonWay } from './newtonWay.ts';
import type { params } from './params.ts';
import { draw, trueLaw, type Beginning } from './sample.ts';

/** The first so many samples, and their mean log-likelihood under the law in hand. */
export interface RunningMean extends Beginning {
  readonly mean: number;
}

export interface Frame {
  readonly n: number;
  readonly steps: number;
  readonly samples: Float64Array;
  /** The law in hand: (m, s), and what Newton's method has made of it. */
  readonly law: Normal;
  readonly way: NewtonWay;
  /** The sample mean and the root of the 1/n variance; sd 0 for a single sample, where the likelihood has no bound. */
  readonly best: Normal;
  /** Mean log-likelihood of the samples. */
  readonly logLikelihood: number;
  /** Of the true law: what the mean log-likelihood tends to is its negative. */
  readonly crossEntropy: number;
  readonly entropy: number;
  readonly kl: number;
  /** From the samples' own distribution, n points of mass 1/n, to the law in hand. */
  readonly klOfSamples: number;
  readonly running: readonly RunningMean[];
}

/** The first n samples of a seed, the law in hand, and how well it suits the samples and their true law. */
export function model({ m, s, n, seed, steps }: Values<typeof params>): Frame {
  const { samples: all, beginnings } = draw(seed);
  const samples = all.subarray(0, n);
  const way = newtonWay(samples, { mean: m, sd: s }, steps);
  const law = way.laws.at(-1)!;
  const { mean, sd } = gaussianMle(samples);
  return {
    n,
    steps,
    samples,
    law,
    way,
    best: { mean, sd },
    logLikelihood: -gaussianLikelihood(samples, law).meanNegative,
    crossEntropy: normalCrossEntropy(trueLaw, law),
    entropy: normalCrossEntropy(trueLaw, trueLaw),
    kl: normalKl(trueLaw, law),
    klOfSamples: klAtPoint(samples, law),
    running: beginnings.map(({ count, best }) => ({ count, best, mean: -normalCrossEntropy(best, law) })),
  };
}

/**
 * KL as the event "the value is x⁽¹⁾" sees it, which is never more than the whole KL: the samples' distribution gives it
 * at least 1/n, a law with a density nothing.
 */
function klAtPoint(samples: Float64Array, { mean, sd }: Normal): number {
  const point = samples[0]!;
  const share = samples.filter((x) => x === point).length / samples.length;
  const mass = mixtureIntervalMass(point, point, [{ weight: 1, mean, sd }]);
  return klDivergence([share, 1 - share], [mass, 1 - mass]);
}
