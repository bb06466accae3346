/**
 * The gradient penalty of a slope: how far its size is from 1, squared.
 *
 * (|s| − 1)², or max(0, |s| − 1)² with `oneSided` (Gulrajani et al. 2017, section 4 and appendix C): a flat
 * critic pays 1 to the two-sided penalty and nothing to the one-sided.
 *
 * @example
 * slopePenalty(-3); // 4
 * slopePenalty(0); // 1
 * slopePenalty(0, { oneSided: true }); // 0
 */
export function slopePenalty(
  slope: number,
  { oneSided = false }: { readonly oneSided?: boolean } = {},
): number {
  const excess = Math.abs(slope) - 1;
  return oneSided && excess < 0 ? 0 : excess * excess;
}
