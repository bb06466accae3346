import { logarithm } from './logarithm';

// Rational functions of Boost's erf_inv.hpp (John Maddock 2006), coefficients in ascending degree, numerator and then
// denominator: digits and order of operations of `@stdlib/math-base-special-erfinv`, from which other engines draw.
/** |x| ≤ ½. */
const RATIO_1: usize = memory.data<f64>([
  -0.0005087819496582806, -0.008368748197417368, 0.03348066254097446, -0.012692614766297404,
  -0.03656379714117627, 0.02198786811111689, 0.008226878746769157, -0.005387729650712429, 0.0, 0.0, 1.0,
  -0.9700050433032906, -1.5657455823417585, 1.5622155839842302, 0.662328840472003, -0.7122890234154284,
  -0.05273963823400997, 0.07952836873415717, -0.0023339375937419, 0.0008862163904564247,
]);
/** 1 − |x| ≥ ¼. */
const RATIO_2: usize = memory.data<f64>([
  -0.20243350835593876, 0.10526468069939171, 8.3705032834312, 17.644729840837403, -18.851064805871424,
  -44.6382324441787, 17.445385985570866, 21.12946554483405, -3.6719225470772936, 1.0, 6.242641248542475,
  3.971343795334387, -28.66081804998, -20.14326346804852, 48.560921310873994, 10.826866735546016,
  -22.643693341313973, 1.7211476576120028,
]);
/** √(−ln(1 − |x|)) < 3. */
const RATIO_3: usize = memory.data<f64>([
  -0.1311027816799519, -0.16379404719331705, 0.11703015634199525, 0.38707973897260434, 0.3377855389120359,
  0.14286953440815717, 0.029015791000532906, 0.0021455899538880526, -6.794655751811263e-7,
  2.8522533178221704e-8, -6.81149956853777e-10, 1.0, 3.4662540724256723, 5.381683457070069, 4.778465929458438,
  2.5930192162362027, 0.848854343457902, 0.15226433829533179, 0.011059242293464892, 0.0, 0.0, 0.0,
]);
/** the same below 6. */
const RATIO_4: usize = memory.data<f64>([
  -0.0350353787183178, -0.0022242652921344794, 0.018557330651423107, 0.009508047013259196,
  0.0018712349281955923, 0.00015754461742496055, 0.00000460469890584318, -2.304047769118826e-10,
  2.6633922742578204e-12, 1.0, 1.3653349817554064, 0.7620591645536234, 0.22009110576413124,
  0.03415891436709477, 0.00263861676657016, 0.00007646752923027944, 0.0, 0.0,
]);
/** beyond. */
const RATIO_5: usize = memory.data<f64>([
  -0.016743100507663373, -0.0011295143874558028, 0.001056288621524929, 0.00020938631748758808,
  0.000014962478375834237, 4.4969678992770644e-7, 4.625961635228786e-9, -2.811287356288318e-14,
  9.905570997331033e-17, 1.0, 0.5914293448864175, 0.1381518657490833, 0.016074608709367652,
  0.0009640118070051656, 0.000027533547476472603, 2.82243172016108e-7, 0.0, 0.0,
]);

/** P(x)/Q(x) of `terms` coefficients each, x at least 0; from the far end for x > 1, where powers of x would grow. */
function ratio(table: usize, terms: i32, x: f64): f64 {
  const near = x <= 1;
  const at = near ? x : 1.0 / x;
  const step: isize = near ? -8 : 8;
  let p = <isize>table + (near ? (<isize>(terms - 1)) << 3 : 0);
  const other = (<isize>terms) << 3;
  let numerator = load<f64>(p);
  let denominator = load<f64>(p + other);
  for (let k = 1; k < terms; k++) {
    p += step;
    numerator = load<f64>(p) + at * numerator;
    denominator = load<f64>(p + other) + at * denominator;
  }
  return numerator / denominator;
}

/** erf⁻¹ of a number inside (−1, 1). */
function erfInverse(x: f64): f64 {
  const size = Math.abs(x);
  const rest = 1.0 - size;
  let y: f64;
  if (size <= 0.5) {
    const g = size * (size + 10.0);
    y = g * 8.91314744949340820313e-2 + g * ratio(RATIO_1, 10, size);
  } else if (rest >= 0.25) {
    y = Math.sqrt(-2.0 * logarithm(rest)) / (2.249481201171875 + ratio(RATIO_2, 9, rest - 0.25));
  } else {
    const q = Math.sqrt(-logarithm(rest));
    if (q < 3) y = 8.07220458984375e-1 * q + ratio(RATIO_3, 11, q - 1.125) * q;
    else if (q < 6) y = 9.3995571136474609375e-1 * q + ratio(RATIO_4, 9, q - 3.0) * q;
    else y = 9.8362827301025390625e-1 * q + ratio(RATIO_5, 9, q - 6.0) * q;
  }
  return x < 0 ? -y : y;
}

/** The standard normal quantile Φ⁻¹(p) = √2 erf⁻¹(2p − 1), p inside (0, 1). */
export function normalQuantile(p: f64): f64 {
  return Math.sqrt(2.0) * erfInverse(2.0 * p - 1.0);
}
