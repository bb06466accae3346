const LN2_HIGH: f64 = 6.9314718036912381649e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;

/**
 * ln x of a positive normal number in float64, within 1 ulp.
 *
 * The method of fdlibm's e_log.c (Sun Microsystems 1993), in the order of operations of `@stdlib/math-base-special-ln`, so
 * that normals drawn here equal those of the other engines bit for bit.
 */
export function logarithm(given: f64): f64 {
  const bits = reinterpret<u64>(given);
  const high = <i32>(bits >> 32);
  const fraction = high & 0x000fffff;
  const carry = (fraction + 0x95f64) & 0x100000;
  const k = <f64>((high >> 20) - 1023 + (carry >> 20));
  const f = reinterpret<f64>(((<u64>(fraction | (carry ^ 0x3ff00000))) << 32) | (bits & 0xffffffff)) - 1.0;
  if ((0x000fffff & (2 + fraction)) < 3) {
    if (f == 0) return k * LN2_HIGH + k * LN2_LOW;
    const r = f * f * (0.5 - 0.33333333333333333 * f);
    return k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2.0 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    if (k == 0) return f - (half - s * (half + r));
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  if (k == 0) return f - s * (f - r);
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
