import { descentStability, symmetricEigen } from '@/math/index.ts';

/** ∇L of L(a, b) = (2a + b − 3)² + (a + b − 1)². */
export function gradient([a = NaN, b = NaN]: ArrayLike<number> & Iterable<number>): readonly [
  number,
  number,
] {
  const [first, second] = [2 * a + b - 3, a + b - 1];
  return [4 * first + 2 * second, 2 * first + 2 * second];
}

export const loss = (a: number, b: number): number => (2 * a + b - 3) ** 2 + (a + b - 1) ** 2;

/** 2AᵀA for A = [[2, 1], [1, 1]], row by row: the same everywhere. */
export const hessian = [10, 6, 6, 4] as const;
export const bottom = { a: 2, b: -1 } as const;

const { values, vectors } = symmetricEigen(hessian, 2);
/** Curvatures along the gentlest and the steepest direction, and those directions. */
export const gentle = { curvature: values[0]!, along: [vectors[0]!, vectors[2]!] as const };
export const steep = { curvature: values[1]!, along: [vectors[1]!, vectors[3]!] as const };
/** The rate from which gradient descent no longer converges, 2/λ_max. */
export const stableLimit = descentStability(hessian, 2).stableBelow;
