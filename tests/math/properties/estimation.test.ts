import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  gaussianLikelihood,
  gaussianMle,
  gaussianMle2d,
  normalKl,
  planeNormalKl,
  planeNormalW2,
} from '@/math/index.ts';
import { normal, real } from './arbitraries.ts';
import { holds, near } from './property.ts';

/** Values on a grid of 1/8, so that they can be moved and scaled without rounding. */
const sample = fc.array(
  fc.integer({ min: -800, max: 800 }).map((k) => k / 8),
  { minLength: 2, maxLength: 12 },
);
const spread = sample.filter((x) => x.some((value) => value !== x[0]));
const coordinate = fc.integer({ min: -8000, max: 8000 }).map((k) => k / 800);
const points = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
  .map((list) => list.flat());

describe('the likeliest normal law', () => {
  it('moves and scales with the sample', () => {
    holds(sample, fc.integer({ min: -1e6, max: 1e6 }), (x, shift) => {
      const plain = gaussianMle(x);
      const moved = gaussianMle(x.map((value) => -2 * value + shift));
      // The mean is rounded at 1e6, the variance corrected for it.
      return (
        near(moved.mean, -2 * plain.mean + shift, 1e-15) && near(moved.variance, 4 * plain.variance, 1e-14)
      );
    });
  });
  it('does not see the order, nor that everything is said twice', () => {
    holds(spread, (x) => {
      const plain = gaussianMle(x);
      const turned = gaussianMle([...x].reverse());
      const twice = gaussianMle([...x, ...x]);
      return (
        turned.mean === plain.mean &&
        near(turned.variance, plain.variance, 1e-15) &&
        near(twice.mean, plain.mean, 1e-15) &&
        near(twice.variance, plain.variance, 1e-14) &&
        near(twice.logLikelihood, 2 * plain.logLikelihood, 1e-13)
      );
    });
  });
  it('has sd² = variance, and n/(n − 1) times as much without bias', () => {
    holds(spread, (x) => {
      const { sd, variance, unbiasedVariance } = gaussianMle(x);
      return (
        near(sd * sd, variance, 1e-15) && near(unbiasedVariance * (x.length - 1), variance * x.length, 1e-14)
      );
    });
  });
  it('is likelier than every other, by n times the divergence from it', () => {
    holds(spread, normal, (x, law) => {
      const best = gaussianMle(x);
      const { logLikelihood, meanNegative } = gaussianLikelihood(x, law);
      const lost = best.logLikelihood - logLikelihood;
      // KL is up to 1e6 where the sample lies many sd away.
      return (
        lost >= -1e-9 * Math.abs(logLikelihood) &&
        near(lost / x.length, normalKl(best, law), 1e-11) &&
        near(meanNegative * x.length, -logLikelihood, 1e-14)
      );
    });
  });
  it('has score 0, and the score is the slope of the likelihood everywhere', () => {
    holds(spread, normal, (x, { mean, sd }) => {
      const best = gaussianMle(x);
      const rest = gaussianLikelihood(x, best).score;
      const h = 1e-5 * sd;
      const at = (dm: number, ds: number) =>
        gaussianLikelihood(x, { mean: mean + dm, sd: sd + ds }).logLikelihood;
      const { score } = gaussianLikelihood(x, { mean, sd });
      const size = Math.abs(at(0, 0)) / sd;
      // Central differences of step 1e-5 sd: 1e-10 by curvature, 1e-11 by rounding, of n (x/sd)²/sd.
      return (
        Math.abs(rest.mean) * best.sd < 1e-11 * x.length * (1 + Math.abs(best.mean) / best.sd) &&
        Math.abs(rest.sd) * best.sd < 1e-11 * x.length * (1 + Math.abs(best.mean) / best.sd) &&
        Math.abs(score.mean - (at(h, 0) - at(-h, 0)) / (2 * h)) <= 1e-7 * (size + 1) &&
        Math.abs(score.sd - (at(0, h) - at(0, -h)) / (2 * h)) <= 1e-7 * (size + 1)
      );
    });
  });
});

describe('the likeliest normal law of the plane', () => {
  it('has the likeliest laws of its coordinates on the diagonal', () => {
    holds(points, (list) => {
      const both = gaussianMle2d(list);
      return [0, 1].every((axis) => {
        const line = gaussianMle(list.filter((_, k) => k % 2 === axis));
        return (
          both.mean[axis] === line.mean &&
          near(both.covariance[3 * axis]!, line.variance, 1e-14) &&
          near(both.unbiasedCovariance[3 * axis]!, line.unbiasedVariance, 1e-14)
        );
      });
    });
  });
  it('has a covariance that is one', () => {
    holds(points, (list) => {
      // planeNormalW2 refuses a law that is none.
      const law = gaussianMle2d(list);
      return planeNormalW2(law, law).distance === 0 && planeNormalKl(law, law) === 0;
    });
  });
  it('is as likely after a turn', () => {
    holds(points, real(0, 6.28), (list, angle) => {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const turned = list.map((value, k) =>
        k % 2 === 0 ? c * value - s * list[k + 1]! : s * list[k - 1]! + c * value,
      );
      const [plain, after] = [gaussianMle2d(list), gaussianMle2d(turned)];
      const [xx, , , yy] = plain.covariance;
      const flat = Math.exp(2 * (-plain.logLikelihood / (list.length / 2) - Math.log(2 * Math.PI) - 1));
      // Points that nearly lie on a line: the turn's rounding decides what is left of the determinant.
      if (!(flat > 1e-8 * (xx! + yy!) ** 2)) return true;
      return near(plain.logLikelihood, after.logLikelihood, 1e-7);
    });
  });
});
