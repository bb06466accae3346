import {
  concat,
  div,
  matMul,
  maximum,
  mul,
  onesLike,
  reshape,
  sqrt,
  square,
  sub,
  sum,
  transpose,
  zeros,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { backward, inputGradient } from './backward.ts';
import { forward, type Pass } from './forward.ts';
import type { Layer } from './layers.ts';

/** Below this a norm only keeps 0/0 from arising: where ∇f = 0 the direction, and with it the gradient, becomes 0. */
const NORM_FLOOR = 1e-12;

export interface Penalty {
  /** ‖∇f(x̂)‖ of each mixed point; [n][1]. */
  readonly norms: Tensor2D;
  /** Gradient of the penalty with respect to the critic's flat weights; 0 for biases. */
  readonly gradient: Tensor1D;
}

/**
 * The gradient penalty λ·mean (‖∇f(x̂)‖ − 1)² of WGAN-GP (Gulrajani et al. 2017, equation 3) and its weight gradient.
 *
 * With ReLU-like activations f is linear around each x̂, and ∇f = W_Lᵀ D … D W₁ is a product of weight matrices masked by
 * constant slopes D. So the derivative of ∇f needs no second automatic differentiation: push the penalty's derivative
 * with respect to ∇f forward through the same masked matrices (a tangent sweep), then multiply tangents by deltas as
 * an ordinary gradient multiplies inputs by deltas. Biases do not enter ∇f.
 */
export function penaltyGradient(
  layers: readonly Layer[],
  mixed: Tensor2D,
  slope: number,
  lambda: number,
): Penalty {
  const pass = forward(layers, mixed, slope);
  const deltas = backward(layers, pass, onesLike(pass.output));
  const gradient = inputGradient(layers, deltas);
  const norms: Tensor2D = sqrt(sum(square(gradient), 1, true));
  const direction: Tensor2D = div(gradient, maximum(norms, NORM_FLOOR));
  const perPoint: Tensor2D = mul(sub(norms, 1), (2 * lambda) / mixed.shape[0]);
  const tangents = sweep(layers, pass, mul(direction, perPoint));
  return { norms, gradient: outerProducts(deltas, tangents) };
}

/** Tangents that enter each layer: t ← (t·Wᵀ) ⊙ slope, from t = ∂penalty/∂∇f at the input. */
function sweep(layers: readonly Layer[], pass: Pass, start: Tensor2D): readonly Tensor2D[] {
  const tangents = [start];
  for (const [l, slopes] of pass.slopes.entries()) {
    const ahead: Tensor2D = matMul(tangents[l]!, layers[l]!.Wt);
    tangents.push(mul(ahead, slopes));
  }
  return tangents;
}

/** δᵀ·t for each W and zeros for each b, as one flat vector. */
function outerProducts(deltas: readonly Tensor2D[], tangents: readonly Tensor2D[]): Tensor1D {
  const parts = deltas.flatMap((delta, l): Tensor1D[] => {
    const product: Tensor2D = matMul(transpose<Tensor2D>(delta), tangents[l]!);
    return [reshape(product, [-1]), zeros([delta.shape[1]])];
  });
  return concat(parts);
}
