/**
 * One point's part of the squared Hellinger distance: ½(√p − √q)², from the densities and their difference.
 *
 * As ½((p − q)/(√p + √q))², so that nearly equal densities keep their digits.
 *
 * @example
 * hellingerIntegrand(4, 1, 3); // 0.5
 * hellingerIntegrand(0, 0, 0); // 0
 */
export function hellingerIntegrand(p: number, q: number, difference: number): number {
  const roots = Math.sqrt(p) + Math.sqrt(q);
  return roots === 0 ? 0 : 0.5 * (difference / roots) ** 2;
}
