/**
 * How a warping distance adds up: 'root' of the sum of squares, 'square' the sum itself, 'absolute' the sum of
 * absolute differences.
 */
export type DtwGround = 'root' | 'square' | 'absolute';

/** The costs that a warping distance can be told to add up. */
export const DTW_GROUNDS: readonly DtwGround[] = ['root', 'square', 'absolute'];

/**
 * The cost of matching two points whose difference is given; 'root' adds squares and is taken at the end.
 *
 * @example
 * groundCost('root', -3); // 9
 * groundCost('absolute', -3); // 3
 */
export function groundCost(ground: DtwGround, difference: number): number {
  return ground === 'absolute' ? Math.abs(difference) : difference * difference;
}
