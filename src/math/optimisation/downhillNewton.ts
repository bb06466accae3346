import { symmetricEigen } from '../linear/symmetricEigen.ts';

/** A step that goes downhill at first: `fall` is how fast φ falls along it, `turned` whether a curvature was negative. */
export interface DownhillStep {
  readonly move: Float64Array;
  readonly fall: number;
  readonly turned: boolean;
}

/**
 * The step −|H|⁻¹ ∇φ, with |H| the Hessian whose negative eigenvalues have changed their sign; undefined if one
 * is 0.
 *
 * Along it φ falls at the rate ∇φᵀ|H|⁻¹∇φ > 0 (Nocedal & Wright 2006, section 3.4). `hessian` is symmetric,
 * flat and row-major.
 *
 * @example
 * downhillNewton(Float64Array.of(6), Float64Array.of(2)); // { move: [-3], fall: 18, turned: false }
 * downhillNewton(Float64Array.of(6), Float64Array.of(-2)); // { move: [-3], fall: 18, turned: true }
 * downhillNewton(Float64Array.of(6), Float64Array.of(0)); // undefined
 */
export function downhillNewton(gradient: Float64Array, hessian: Float64Array): DownhillStep | undefined {
  const n = gradient.length;
  const { values, vectors } = symmetricEigen(hessian, n);
  if (values.includes(0)) return undefined;
  const move = new Float64Array(n);
  values.forEach((curvature, k) => {
    const along = gradient.reduce((sum, part, i) => sum + part * vectors[i * n + k]!, 0);
    for (let i = 0; i < n; i++) move[i]! -= (along / Math.abs(curvature)) * vectors[i * n + k]!;
  });
  return {
    move,
    fall: 0 - gradient.reduce((sum, part, i) => sum + part * move[i]!, 0),
    turned: values.some((curvature) => curvature < 0),
  };
}
