/** Rational functions of Boost's erf_inv.hpp (John Maddock 2006), coefficients in ascending degree. */
const CENTRE = [
  [
    -0.0005087819496582806, -0.008368748197417368, 0.03348066254097446, -0.012692614766297404,
    -0.03656379714117627, 0.02198786811111689, 0.008226878746769157, -0.005387729650712429,
  ],
  [
    1, -0.9700050433032906, -1.5657455823417585, 1.5622155839842302, 0.662328840472003, -0.7122890234154284,
    -0.05273963823400997, 0.07952836873415717, -0.0023339375937419, 0.0008862163904564247,
  ],
] as const;
const SHOULDER = [
  [
    -0.20243350835593876, 0.10526468069939171, 8.3705032834312, 17.644729840837403, -18.851064805871424,
    -44.6382324441787, 17.445385985570866, 21.12946554483405, -3.6719225470772936,
  ],
  [
    1, 6.242641248542475, 3.971343795334387, -28.66081804998, -20.14326346804852, 48.560921310873994,
    10.826866735546016, -22.643693341313973, 1.7211476576120028,
  ],
] as const;
const TAIL = [
  [
    -0.1311027816799519, -0.16379404719331705, 0.11703015634199525, 0.38707973897260434, 0.3377855389120359,
    0.14286953440815717, 0.029015791000532906, 0.0021455899538880526, -6.794655751811263e-7,
  ],
  [
    1, 3.4662540724256723, 5.381683457070069, 4.778465929458438, 2.5930192162362027, 0.848854343457902,
    0.15226433829533179, 0.011059242293464892,
  ],
] as const;
const FAR = [
  [
    -0.0350353787183178, -0.0022242652921344794, 0.018557330651423107, 0.009508047013259196,
    0.0018712349281955923, 0.00015754461742496055, 0.00000460469890584318,
  ],
  [
    1, 1.3653349817554064, 0.7620591645536234, 0.22009110576413124, 0.03415891436709477, 0.00263861676657016,
    0.00007646752927023944,
  ],
] as const;

type Ratio = readonly [readonly number[], readonly number[]];

/**
 * Standard normals Φ⁻¹ of a uniform centred in its cell, √2 erf⁻¹(2p − 1): the quantile of the other engines, in float32.
 *
 * 2p − 1 and the rest to 1 are differences of integers, so that neither centre nor tail loses digits; the rational
 * functions only correct a leading term, and their terms too small for float32 are left out.
 */
export const normal = `
/** −ln x for x in (0, ½]. */
fn minusLogarithm(x: f32) -> f32 {
  let bits = bitcast<u32>(x) + (0x3f800000u - 0x3f3504f3u);
  let exponent = f32(i32(bits >> 23u) - 127);
  let m = bitcast<f32>((bits & 0x7fffffu) + 0x3f3504f3u);
  let s = (m - 1.0) / (m + 1.0);
  let z = s * s;
  let series = s * z * (2.0 / 3.0 + z * (2.0 / 5.0 + z * (2.0 / 7.0 + z * (2.0 / 9.0))));
  return -(exponent * 0.693359375 + (2.0 * s + (series + exponent * -2.1219444e-4)));
}
fn centre(x: f32) -> f32 { return ${ratio(CENTRE)}; }
fn shoulder(x: f32) -> f32 { return ${ratio(SHOULDER)}; }
fn tail(x: f32) -> f32 { return ${ratio(TAIL)}; }
fn far(x: f32) -> f32 { return ${ratio(FAR)}; }

fn normal() -> f32 {
  let upper = word() >> 6u;
  let lower = word() >> 6u;
  // 2⁵³ p, odd: p is the centre of its cell.
  let n = Wide((upper << 1u) | (lower >> 25u), ((lower << 1u) | 1u) & LOW);
  let isAbove = n.high >= 0x4000000u;
  var size = below(1u, n);
  var toEnd = n;
  if (isAbove) {
    size = Wide(n.high - 0x4000000u, n.low);
    toEnd = below(2u, n);
  }
  let x = rounded(size, -52);
  let rest = rounded(toEnd, -52);
  var y: f32;
  if (x <= 0.5) {
    let g = x * (x + 10.0);
    y = g * 8.91314744949340820313e-2 + g * centre(x);
  } else if (rest >= 0.25) {
    y = sqrt(2.0 * minusLogarithm(rest)) / (2.249481201171875 + shoulder(rest - 0.25));
  } else {
    let q = sqrt(minusLogarithm(rest));
    if (q < 3.0) { y = q * 8.07220458984375e-1 + q * tail(q - 1.125); }
    else { y = q * 9.3995571136474609375e-1 + q * far(q - 3.0); }
  }
  return select(-y, y, isAbove) * 1.4142135623730951;
}
`;

function ratio([numerator, denominator]: Ratio): string {
  return `(${horner(numerator)}) / (${horner(denominator)})`;
}

function horner(coefficients: readonly number[]): string {
  return coefficients.map((each) => `f32(${each})`).reduceRight((sum, each) => `${each} + x * (${sum})`);
}
