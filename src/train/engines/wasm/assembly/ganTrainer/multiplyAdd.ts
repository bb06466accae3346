/**
 * a b + c in each lane. The relaxed build lets the machine round once where it can, for twice the speed; the plain build
 * rounds twice everywhere, and so gives the same bits on every machine.
 */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}
