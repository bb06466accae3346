import {
  add,
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
import type { NetSpec, Penalty } from '../../spec.ts';
import { backward, inputGradient } from './backward.ts';
import { curvatureGradient } from './curvatureGradient.ts';
import { forward } from './forward.ts';
import type { Layer } from './layers.ts';
import { tangentSweep } from './tangentSweep.ts';

/** Below this a norm only keeps 0/0 from arising: where ∇f = 0 the direction, and with it the gradient, becomes 0. */
const NORM_FLOOR = 1e-12;

export interface PenaltyGradient {
  /** ‖∇f(x̂)‖ of each mixed point; [n][1]. */
  readonly norms: Tensor2D;
  /** Gradient of the penalty with respect to the critic's flat weights. */
  readonly gradient: Tensor1D;
}

/**
 * The gradient penalty of WGAN-GP, λ·mean (‖∇f(x̂)‖ − 1)² (Gulrajani et al. 2017, equation 3) or one-sided
 * λ·mean max(0, ‖∇f(x̂)‖ − 1)², and its weight gradient without a second automatic differentiation.
 *
 * ∇f = W_Lᵀ D … D W₁ is a product of weight matrices and slopes D = φ′(z). With t₀ = ∂penalty/∂∇f, the penalty changes as
 * the slope of f along t₀ does. Where that slope meets a weight matrix, the tangent t arrives from the input side and δ
 * from the output side: ∂/∂W = δᵀ·t. Where it meets a slope φ′(z), z itself depends on the weights: `curvatureGradient`.
 */
export function penaltyGradient(
  layers: readonly Layer[],
  mixed: Tensor2D,
  net: NetSpec,
  lambda: number,
  kind: Penalty,
): PenaltyGradient {
  const pass = forward(layers, mixed, net);
  const sweep = backward(layers, pass, onesLike(pass.output));
  const gradient = inputGradient(layers, sweep);
  const norms: Tensor2D = sqrt(sum(square(gradient), 1, true));
  const excess: Tensor2D = kind === 'two-sided' ? sub(norms, 1) : maximum(sub(norms, 1), 0);
  const direction: Tensor2D = div(gradient, maximum(norms, NORM_FLOOR));
  const start: Tensor2D = mul(direction, mul(excess, (2 * lambda) / mixed.shape[0]));
  const { tangents, rises } = tangentSweep(layers, pass, start);
  const byWeights = outerProducts(sweep.deltas, tangents);
  const byCurvature = curvatureGradient(layers, pass, sweep.byActivation, rises, net);
  return { norms, gradient: byCurvature ? add(byWeights, byCurvature) : byWeights };
}

/** δᵀ·t for each W and zeros for each b, as one flat vector. */
function outerProducts(deltas: readonly Tensor2D[], tangents: readonly Tensor2D[]): Tensor1D {
  const parts = deltas.flatMap((delta, l): Tensor1D[] => {
    const product: Tensor2D = matMul(transpose<Tensor2D>(delta), tangents[l]!);
    return [reshape(product, [-1]), zeros([delta.shape[1]])];
  });
  return concat(parts);
}
