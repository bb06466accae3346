import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  discriminatorLoss,
  gradientPenaltyCriticOfAtoms,
  gradientPenaltyCriticOfHistograms,
  hingeLoss,
  jsDivergence,
  leastSquaresDiscriminatorLoss,
  leastSquaresGeneratorLoss,
  lipschitzConstant,
  mixtureJsShiftSlope,
  nonSaturatingLoss,
  normalDiscriminator,
  normalDiscriminatorValue,
  normalGeneratorGradients,
  normalGradientPenaltyCritic,
  normalJs,
  normalKl,
  normalLogRatio,
  normalMixDensity,
  normalSampleGradients,
  normalW1,
  optimalDiscriminator,
  outsideCone,
  saturatingLoss,
  sigmoid,
  slopePenalty,
  softplus,
  wasserstein1d,
  wassersteinCriticLoss,
  wassersteinGeneratorLoss,
} from '@/math/index.ts';
import type { AtomPenalisedCritic } from '@/math/index.ts';
import { atoms, fullLaws, laws, real } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

const batch = fc.array(real(-6, 6), { minLength: 1, maxLength: 6 });
/** Sds within a factor of 20 of one another, so that both laws are seen by one quadrature to full accuracy. */
const normal = fc.record({ mean: real(-5, 5), sd: real(0.2, 4) });

describe('sigmoid and softplus', () => {
  it('σ(x) + σ(−x) = 1 and softplus(x) − softplus(−x) = x', () => {
    holds(
      real(-700, 700),
      (x) => near(sigmoid(x) + sigmoid(-x), 1, 1e-15) && near(softplus(x) - softplus(-x), x, 1e-15),
    );
  });
  it('σ is the slope of softplus, and ln σ = −softplus(−x)', () => {
    holds(real(-30, 30), (x) => {
      const h = 1e-4;
      const slope = (softplus(x + h) - softplus(x - h)) / (2 * h);
      // h² by curvature, 1e-16·30/h by rounding.
      return Math.abs(slope - sigmoid(x)) < 1e-9 && near(Math.log(sigmoid(x)), -softplus(-x), 1e-13);
    });
  });
});

const criticLosses = { discriminatorLoss, hingeLoss, leastSquaresDiscriminatorLoss, wassersteinCriticLoss };
describe.each(Object.entries(criticLosses))('%s', (_name, loss) => {
  it('has the derivatives that differences show, and does not see the order', () => {
    holds(batch, batch, (values, fake) => {
      // The hinge has no derivative at its kinks.
      const real = values.map((value) => (Math.abs(value - 1) < 1e-3 ? 2 : value));
      const away = fake.map((value) => (Math.abs(value + 1) < 1e-3 ? 2 : value));
      const whole = loss(real, away);
      const h = 1e-5;
      const slope = (list: readonly number[], i: number, at: (moved: readonly number[]) => number) =>
        (at(list.map((value, k) => value + (k === i ? h : 0))) -
          at(list.map((value, k) => value - (k === i ? h : 0)))) /
        (2 * h);
      // Central differences of numbers up to 40: 1e-10 by curvature, 1e-9 by rounding.
      return (
        real.every(
          (_, i) => Math.abs(slope(real, i, (moved) => loss(moved, away).loss) - whole.real[i]!) < 1e-8,
        ) &&
        away.every(
          (_, i) => Math.abs(slope(away, i, (moved) => loss(real, moved).loss) - whole.fake[i]!) < 1e-8,
        ) &&
        near(loss([...real].reverse(), [...away].reverse()).loss, whole.loss, 1e-14)
      );
    });
  });
});

const generatorLosses = {
  saturatingLoss,
  nonSaturatingLoss,
  leastSquaresGeneratorLoss,
  wassersteinGeneratorLoss,
};
describe.each(Object.entries(generatorLosses))('%s', (_name, loss) => {
  it('has the derivatives that differences show', () => {
    holds(batch, (fake) => {
      const whole = loss(fake);
      const h = 1e-5;
      const at = (i: number, step: number) => loss(fake.map((value, k) => value + (k === i ? step : 0))).loss;
      return fake.every((_, i) => Math.abs((at(i, h) - at(i, -h)) / (2 * h) - whole.fake[i]!) < 1e-8);
    });
  });
});

describe('the two generator losses', () => {
  it('add up to minus the mean logit, the Wasserstein loss', () => {
    holds(batch, (fake) => {
      const sum = saturatingLoss(fake).loss + nonSaturatingLoss(fake).loss;
      return near(sum, wassersteinGeneratorLoss(fake).loss, 1e-14);
    });
  });
  it('both fall as a sample is believed, the saturating one less where it is not', () => {
    holds(real(-30, 30), (logit) => {
      const [slow, fast] = [saturatingLoss([logit]).fake[0]!, nonSaturatingLoss([logit]).fake[0]!];
      return (
        slow < 0 &&
        fast < 0 &&
        near(slow + fast, -1, 1e-15) &&
        (logit >= 0 || Math.abs(slow) <= Math.abs(fast))
      );
    });
  });
});

describe('the best discriminator on a finite space', () => {
  it('earns 2 JS − 2 ln 2, between −2 ln 2 and 0', () => {
    holds(laws(2), ([p, q]) => {
      const { value } = optimalDiscriminator(p!, q!);
      return (
        value <= 0 &&
        value >= -2 * Math.LN2 - 1e-15 &&
        near(value, 2 * jsDivergence(p!, q!) - 2 * Math.LN2, 1e-14)
      );
    });
  });
  it('earns more than every other', () => {
    holds(fullLaws(2), fc.array(real(0.001, 0.999), { minLength: 8, maxLength: 8 }), ([p, q], other) => {
      const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
      const earned = p!.reduce(
        (sum, weight, i) =>
          sum + (weight / total(p!)) * Math.log(other[i]!) + (q![i]! / total(q!)) * Math.log(1 - other[i]!),
        0,
      );
      return earned <= optimalDiscriminator(p!, q!).value + 1e-13;
    });
  });
  it('changes sides with the laws', () => {
    holds(fullLaws(2), ([p, q]) => {
      const [there, back] = [optimalDiscriminator(p!, q!), optimalDiscriminator(q!, p!)];
      return (
        near(there.value, back.value, 1e-14) &&
        there.values.every((d, i) => near(d + back.values[i]!, 1, 1e-15))
      );
    });
  });
});

describe('the best discriminator between normal laws', () => {
  it('earns 2 JS − 2 ln 2 (two quadratures)', () => {
    holds(normal, normal, (p, q) => {
      const { value, error } = normalDiscriminatorValue(p, q);
      const js = normalJs(p, q);
      return Math.abs(value - (2 * js.value - 2 * Math.LN2)) <= error + 2 * js.error + 1e-15 && value <= 0;
    });
  });
  it('is σ of the logit, whose two sides add up to 1', () => {
    holds(normal, normal, real(-20, 20), (p, q, x) => {
      const d = normalDiscriminator(x, p, q);
      return d === sigmoid(normalLogRatio(x, p, q).value) && near(d + normalDiscriminator(x, q, p), 1, 1e-15);
    });
  });
  it('leaves a sample minus the logit’s slope, shared between the two losses', () => {
    holds(normal, normal, real(-20, 20), (p, q, x) => {
      const { saturating, nonSaturating } = normalSampleGradients(x, p, q);
      return near(saturating + nonSaturating, -normalLogRatio(x, p, q).slope, 1e-14);
    });
  });
});

describe('generator gradients between normal laws', () => {
  it('saturating + non-saturating = ∇KL(q‖p) (Theorem 2.5 and D’s own part)', () => {
    holds(normal, normal, (p, q) => {
      const { saturating, nonSaturating, error } = normalGeneratorGradients(p, q);
      const mean = (q.mean - p.mean) / p.sd ** 2;
      const sd = q.sd / p.sd ** 2 - 1 / q.sd;
      return (
        Math.abs(saturating.mean + nonSaturating.mean - mean) <= 2 * error + 1e-12 * (Math.abs(mean) + 1) &&
        Math.abs(saturating.sd + nonSaturating.sd - sd) <= 2 * error + 1e-12 * (Math.abs(sd) + 1)
      );
    });
  });
  it('saturating is twice the slope of JS (two quadratures)', () => {
    holds(normal, normal, (p, q) => {
      const slope = mixtureJsShiftSlope([{ weight: 1, ...p }], [{ weight: 1, ...q }]);
      const { saturating, error } = normalGeneratorGradients(p, q);
      return Math.abs(saturating.mean - 2 * slope.value) <= error + 2 * slope.error + 1e-13;
    });
  });
  it('are the slopes of 2 JS and of KL − 2 JS by the sd, as differences show', () => {
    holdsForFew(normal, normal, (p, q) => {
      const h = 1e-4 * q.sd;
      const at = (sd: number) => ({ mean: q.mean, sd });
      const js = (normalJs(p, at(q.sd + h)).value - normalJs(p, at(q.sd - h)).value) / h;
      const kl = (normalKl(at(q.sd + h), p) - normalKl(at(q.sd - h), p)) / (2 * h);
      const { saturating, nonSaturating } = normalGeneratorGradients(p, q);
      // Curvature leaves h², quadrature 1e-13/h.
      const size = 1 + Math.abs(kl);
      return (
        Math.abs(saturating.sd - js) < 1e-6 * size && Math.abs(nonSaturating.sd - (kl - js)) < 1e-6 * size
      );
    });
  });
  it('Wasserstein: the slopes of W₁ by mean and sd, of size at most 1', () => {
    holds(normal, normal, (p, q) => {
      const h = 1e-4;
      // W₁ bends sharply where both sds are nearly equal.
      if (Math.abs(p.sd - q.sd) < 0.05) return true;
      const at = (dm: number, ds: number) => normalW1(p, { mean: q.mean + dm, sd: q.sd + ds });
      const { mean, sd } = normalGeneratorGradients(p, q).wasserstein;
      // Curvature up to 1/.05 over a step of 1e-4.
      return (
        Math.abs(mean - (at(h, 0) - at(-h, 0)) / (2 * h)) < 1e-5 &&
        Math.abs(sd - (at(0, h) - at(0, -h)) / (2 * h)) < 1e-5 &&
        Math.abs(mean) <= 1 &&
        Math.abs(sd) <= 0.7978845608028655
      );
    });
  });
});

/** Multiples of 1/16, which move without rounding and keep their distance. */
const grid = (x: readonly number[]) => x.map((value) => Math.round(16 * value) / 16);

/** Mean of a piecewise straight function under atoms at its own knots. */
function meanUnder(critic: AtomPenalisedCritic, x: readonly number[], w: readonly number[]): number {
  const total = w.reduce((sum, weight) => sum + weight, 0);
  return x.reduce((sum, position, i) => {
    const value = w[i] === 0 ? 0 : critic.potential[critic.positions.indexOf(position)]!;
    return sum + (w[i]! / total) * value;
  }, 0);
}

describe('the gradient penalty’s best critic between point masses', () => {
  const lambdas = real(0.05, 50);
  it('shows E f − E f, which is W₁ plus its overshoot', () => {
    holds(atoms, atoms, lambdas, (a, b, lambda) => {
      const critic = gradientPenaltyCriticOfAtoms(a.x, b.x, { lambda, xWeights: a.w, yWeights: b.w });
      const shown = meanUnder(critic, a.x, a.w) - meanUnder(critic, b.x, b.w);
      const w1 = wasserstein1d(a.x, b.x, { xWeights: a.w, yWeights: b.w });
      const size = critic.potential.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      return (
        Math.abs(shown - critic.estimate) <= 1e-12 * size &&
        near(critic.distance, w1, 1e-13) &&
        critic.overshoot >= 0 &&
        near(critic.estimate - critic.distance, critic.overshoot, 1e-13) &&
        critic.objective <= critic.estimate
      );
    });
  });
  it('is nowhere less steep than 1, so it is no 1-Lipschitz function', () => {
    holds(atoms, atoms, lambdas, (a, b, lambda) => {
      const { slopes, cdfDifferences } = gradientPenaltyCriticOfAtoms(a.x, b.x, {
        lambda,
        xWeights: a.w,
        yWeights: b.w,
      });
      return slopes.every((slope, k) => Math.abs(slope) >= 1 && slope * cdfDifferences[k]! <= 0);
    });
  });
  it('overshoots in inverse proportion to λ', () => {
    holds(atoms, atoms, lambdas, (a, b, lambda) => {
      const at = (weight: number) =>
        gradientPenaltyCriticOfAtoms(a.x, b.x, { lambda: weight, xWeights: a.w, yWeights: b.w }).overshoot;
      return near(at(lambda), 4 * at(4 * lambda), 1e-13);
    });
  });
  it('earns as objective what no slope beside it earns', () => {
    holds(atoms, atoms, lambdas, real(-3, 3), (a, b, lambda, other) => {
      const critic = gradientPenaltyCriticOfAtoms(grid(a.x), grid(b.x), {
        lambda,
        xWeights: a.w,
        yWeights: b.w,
      });
      const steps = Array.from(critic.slopes, (_, k) => critic.positions[k + 1]! - critic.positions[k]!);
      const earned = (slope: (k: number) => number) =>
        steps.reduce(
          (sum, step, k) =>
            sum +
            step *
              (-critic.cdfDifferences[k]! * slope(k) -
                lambda * critic.mixDensities[k]! * slopePenalty(slope(k))),
          0,
        );
      const best = earned((k) => critic.slopes[k]!);
      return (
        near(best, critic.objective, 1e-10) &&
        earned((k) => critic.slopes[k]! + other) <= best + 1e-9 * (1 + Math.abs(best))
      );
    });
  });
  it('moves with the line and turns over when the laws change places', () => {
    holds(atoms, atoms, fc.integer({ min: -50, max: 50 }), (a, b, shift) => {
      const options = { xWeights: a.w, yWeights: b.w };
      const plain = gradientPenaltyCriticOfAtoms(grid(a.x), grid(b.x), options);
      const move = (x: readonly number[]) => grid(x).map((value) => value + shift);
      const moved = gradientPenaltyCriticOfAtoms(move(a.x), move(b.x), options);
      const back = gradientPenaltyCriticOfAtoms(grid(b.x), grid(a.x), { xWeights: b.w, yWeights: a.w });
      return (
        near(moved.estimate, plain.estimate, 1e-13) &&
        near(back.estimate, plain.estimate, 1e-12) &&
        plain.slopes.every(
          (slope, k) => plain.cdfDifferences[k] === 0 || near(back.slopes[k]!, -slope, 1e-12),
        )
      );
    });
  });
});

describe('the gradient penalty’s best critic between histograms', () => {
  it('is even in the laws, mirrors with the line and never shows less than W₁', () => {
    holdsForFew(fullLaws(2), ([p, q]) => {
      const edges = Array.from({ length: p!.length + 1 }, (_, k) => k * k + k);
      const there = gradientPenaltyCriticOfHistograms(edges, p!, q!, { lambda: 1 });
      const back = gradientPenaltyCriticOfHistograms(edges, q!, p!, { lambda: 1 });
      const mirrored = gradientPenaltyCriticOfHistograms(
        edges.map((edge) => -edge).reverse(),
        [...p!].reverse(),
        [...q!].reverse(),
        { lambda: 1 },
      );
      // The quadrature stops at 1e-9.
      return (
        near(there.estimate, back.estimate, 1e-7) &&
        near(there.estimate, mirrored.estimate, 1e-7) &&
        there.overshoot >= 0 &&
        there.objective <= there.estimate
      );
    });
  });
});

describe('the gradient penalty’s best critic between normal laws', () => {
  it('knows W₁, overshoots in inverse proportion to λ, and is even in the laws', () => {
    holdsForFew(normal, normal, (p, q) => {
      const [at, wide, back] = [
        normalGradientPenaltyCritic(p, q, { lambda: 0.5 }),
        normalGradientPenaltyCritic(p, q, { lambda: 2 }),
        normalGradientPenaltyCritic(q, p, { lambda: 0.5 }),
      ];
      // The quadrature stops at 1e-11; 9 sd hold all but 1e-18 of the mass.
      return (
        near(at.distance, normalW1(p, q), 1e-10) &&
        near(at.overshoot, 4 * wide.overshoot, 1e-9) &&
        near(at.estimate, back.estimate, 1e-9)
      );
    });
  });
  it('penalises points whose density is even in the laws', () => {
    holds(normal, normal, real(-8, 8), (p, q, t) =>
      near(normalMixDensity(t, p, q), normalMixDensity(t, q, p), 1e-12),
    );
  });
});

describe('the Lipschitz constant of a drawn function', () => {
  const drawn = fc.array(fc.record({ step: real(0.01, 3), f: real(-5, 5) }), { minLength: 2, maxLength: 12 });
  const read = (stretches: readonly { readonly step: number; readonly f: number }[]) => {
    let x = -10;
    return { x: stretches.map(({ step }) => (x += step)), f: stretches.map(({ f }) => f) };
  };
  it('is that of its steepest chord, near or far', () => {
    holds(drawn, (stretches) => {
      const { x, f } = read(stretches);
      const chords = x.flatMap((a, i) => x.slice(0, i).map((b, j) => Math.abs(f[i]! - f[j]!) / (a - b)));
      // One division's rounding, over differences of rounded places.
      return near(lipschitzConstant(x, f).value, Math.max(...chords), 1e-12);
    });
  });
  it('is the narrowest cone that no point leaves', () => {
    holds(drawn, real(0.01, 0.99), (stretches, share) => {
      const { x, f } = read(stretches);
      const { value, at } = lipschitzConstant(x, f);
      return (
        x.every((_, apex) => outsideCone(x, f, apex, value * (1 + 1e-12)).length === 0) &&
        (value < 1e-6 || outsideCone(x, f, at, share * value).includes(at + 1))
      );
    });
  });
});
