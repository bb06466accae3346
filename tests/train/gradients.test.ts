import { describe, expect, test } from 'vitest';
import { createRng } from '@/math/random/createRng.ts';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { mlpLayout } from '@/train/mlpLayout.ts';
import type { HiddenActivation } from '@/train/reference/activation.ts';
import { criticGradient } from '@/train/reference/criticGradient.ts';
import type { Mlp } from '@/train/reference/forward.ts';
import { generatorGradient } from '@/train/reference/generatorGradient.ts';
import { view } from '@/train/reference/matrix.ts';

/** Half the width of a central difference: its error is h² ≈ 1e-12 plus rounding 1e-16/h ≈ 1e-10, kinks apart. */
const STEP = 1e-6;
/** Ten times that error's sum for gradients near 1. */
const TOLERANCE = 1e-8;
const ROWS = 8;
/** Small enough that tanh is not flat and large enough that no relu net is dead. */
const SPREAD = 0.6;

const rng = createRng(11);

function randomMatrix(columns: number) {
  return view(Float64Array.from({ length: ROWS * columns }, rng.normal), ROWS, columns);
}

function randomNet(sizes: readonly number[], activation: HiddenActivation): Mlp {
  const layout = mlpLayout(sizes);
  return {
    layout,
    activation,
    weights: Float64Array.from({ length: layout.length }, () => SPREAD * rng.normal()),
  };
}

/** The gradient by central differences of a loss of the weights. */
function differences(net: Mlp, loss: (net: Mlp) => number): Float64Array {
  return net.weights.map((weight, i) => {
    const at = (moved: number) => loss({ ...net, weights: net.weights.with(i, moved) });
    return (at(weight + STEP) - at(weight - STEP)) / (2 * STEP);
  });
}

function expectGradient(got: Float64Array, expected: Float64Array): void {
  const scale = Math.max(1, ...expected.map(Math.abs));
  got.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!), `weight ${i}`).toBeLessThan(TOLERANCE * scale);
  });
  expect(expected.some((value) => Math.abs(value) > 1e-3)).toBe(true);
}

const ACTIVATIONS: readonly HiddenActivation[] = [
  { activation: 'relu' },
  { activation: 'leaky-relu', leak: 0.3 },
  { activation: 'tanh' },
  { activation: 'softplus' },
];

const CASES = (['gan', 'ns-gan', 'wgan', 'wgan-gp', 'lsgan', 'hinge'] as const).flatMap((objective) =>
  ACTIVATIONS.map((hidden) => ({ objective, hidden })),
);

describe.each(CASES)('$objective with a $hidden.activation critic', ({ objective, hidden }) => {
  const rule = OBJECTIVES[objective];
  const generator = randomNet([2, 6, 5, 2], hidden);
  const critic = randomNet([2, 7, 6, 1], hidden);
  const latent = randomMatrix(2);

  test("the critic's gradient is that of its loss", () => {
    const real = randomMatrix(2);
    const fake = randomMatrix(2);
    const penalty = rule.penalises
      ? { mix: Float64Array.from({ length: ROWS }, rng.uniform), lambda: 0.7 }
      : null;
    const result = (net: Mlp) => criticGradient(net, rule, real, fake, penalty);
    expectGradient(
      result(critic).gradient,
      differences(critic, (net) => result(net).loss),
    );
  });

  test("the generator's gradient is that of its loss", () => {
    const result = (net: Mlp) => generatorGradient(net, critic, rule, latent);
    expectGradient(
      result(generator).gradient,
      differences(generator, (net) => result(net).loss),
    );
  });
});
