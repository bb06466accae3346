// Elementary functions in four lanes of float32 by plain arithmetic, never fused: the same bits on every machine.

const LOG2_E: f32 = 1.44269504088896341;
/** ln 2 in two parts, the first short enough that its product with any exponent is exact. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;

function polynomial(x: v128, sum: v128, next: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(next));
}

/** 2ⁿ for a lane that holds a whole n from −126 to 127. */
function powerOfTwo(n: v128): v128 {
  return i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
}

/**
 * eˣ for x up to 0, within 2 ulp; below −87 it is as good as 0 and comes out as e^−87. Every other function here takes
 * the exponential of −|x| alone. Cody and Waite's reduction, then Cephes' expf polynomial.
 */
export function exponential(x: v128): v128 {
  const low = f32x4.splat(-87);
  // Not f32x4.max of both: NaN has to come through.
  const held = v128.bitselect(low, x, f32x4.lt(x, low));
  const n = f32x4.nearest(f32x4.mul(held, f32x4.splat(LOG2_E)));
  const r = f32x4.sub(
    f32x4.sub(held, f32x4.mul(n, f32x4.splat(LN2_HIGH))),
    f32x4.mul(n, f32x4.splat(LN2_LOW)),
  );
  let p = polynomial(r, f32x4.splat(1.98756915e-4), 1.3981999507e-3);
  p = polynomial(r, p, 8.3334519073e-3);
  p = polynomial(r, p, 4.1665795894e-2);
  p = polynomial(r, p, 1.6666665459e-1);
  p = polynomial(r, p, 5.0000001201e-1);
  const e = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(r, r), p), r), f32x4.splat(1));
  return f32x4.mul(e, powerOfTwo(n));
}

/** tanh x within 2 ulp: an odd polynomial (Cephes' tanhf) up to 0.625, then (1 − e)/(1 + e) with e = e^−2|x|. */
export function hyperbolicTangent(x: v128): v128 {
  const one = f32x4.splat(1);
  const size = f32x4.abs(x);
  const z = f32x4.mul(x, x);
  let p = polynomial(z, f32x4.splat(-5.70498872745e-3), 2.06390887954e-2);
  p = polynomial(z, p, -5.37397155531e-2);
  p = polynomial(z, p, 1.33314422036e-1);
  p = polynomial(z, p, -3.33332819422e-1);
  const small = f32x4.add(f32x4.mul(f32x4.mul(z, p), x), x);
  const e = exponential(f32x4.mul(size, f32x4.splat(-2)));
  const large = f32x4.div(f32x4.sub(one, e), f32x4.add(one, e));
  const signed = v128.or(large, v128.and(x, i32x4.splat(0x80000000)));
  return v128.bitselect(small, signed, f32x4.lt(size, f32x4.splat(0.625)));
}

/** ln(1 + e) for e in [0, 1] as 2 artanh s with s = e/(2 + e) ≤ ⅓, by its series to s¹⁵: the next term is below 2⁻²⁷ of it. */
function logOnePlus(e: v128): v128 {
  const s = f32x4.div(e, f32x4.add(e, f32x4.splat(2)));
  const z = f32x4.mul(s, s);
  let p = polynomial(z, f32x4.splat(2.0 / 15.0), 2.0 / 13.0);
  p = polynomial(z, p, 2.0 / 11.0);
  p = polynomial(z, p, 2.0 / 9.0);
  p = polynomial(z, p, 2.0 / 7.0);
  p = polynomial(z, p, 2.0 / 5.0);
  p = polynomial(z, p, 2.0 / 3.0);
  return f32x4.add(f32x4.mul(f32x4.mul(z, p), s), f32x4.add(s, s));
}

/** softplus x = ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|), from e = e^−|x|; within 3 ulp. */
export function softplusOf(x: v128, e: v128): v128 {
  const zero = f32x4.splat(0);
  return f32x4.add(v128.bitselect(zero, x, f32x4.lt(x, zero)), logOnePlus(e));
}

/** The derivative of softplus, σ(x) = 1/(1 + e^−x), from e = e^−|x|; within 3 ulp. */
export function sigmoidOf(x: v128, e: v128): v128 {
  const one = f32x4.splat(1);
  const numerator = v128.bitselect(e, one, f32x4.lt(x, f32x4.splat(0)));
  return f32x4.div(numerator, f32x4.add(one, e));
}
