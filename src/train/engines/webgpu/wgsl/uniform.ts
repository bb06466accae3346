/**
 * Uniform numbers of 53 bits as two integers, N = high · 2²⁶ + low below 2⁵³, since there is no float64 here; and their
 * float32, rounded once and to even as JavaScript rounds a double.
 */
export const uniform = `
const LOW = 0x3ffffffu;

struct Wide { high: u32, low: u32 }

/** 2ᵉ for e from −126 to 127. */
fn powerOfTwo(e: i32) -> f32 { return bitcast<f32>(u32(e + 127) << 23u); }

/** N · 2ˢᶜᵃˡᵉ, N up to 2⁵⁴. */
fn rounded(n: Wide, scale: i32) -> f32 {
  let bits = 32u - countLeadingZeros(n.high);
  // The upper 30 bits or all; what is dropped only has to be known to be there.
  let drop = select(0u, bits - 4u, bits > 4u);
  let rest = n.low & ((1u << drop) - 1u);
  let upper = (n.high << (26u - drop)) | (n.low >> drop) | select(0u, 1u, rest != 0u);
  let length = 32u - countLeadingZeros(upper);
  let shift = select(0u, length - 24u, length > 24u);
  let left = upper & ((1u << shift) - 1u);
  let half = (1u << shift) >> 1u;
  var whole = upper >> shift;
  if (left > half || (shift > 0u && left == half && (whole & 1u) == 1u)) { whole += 1u; }
  return f32(whole) * powerOfTwo(i32(shift + drop) + scale);
}

/** 2⁵³ · \`uniform()\`. */
fn drawWide() -> Wide {
  let upper = word() >> 5u;
  return Wide(upper, word() >> 6u);
}

/** a · 2⁵² − N, for an N up to that. */
fn below(quarters: u32, n: Wide) -> Wide {
  let borrow = select(0u, 1u, n.low > 0u);
  return Wide((quarters << 26u) - n.high - borrow, (0u - n.low) & LOW);
}

/** Uniform in [0, 1). */
fn uniform01() -> f32 { return rounded(drawWide(), -53); }

/** 2 · uniform() − 1. */
fn uniformAround0() -> f32 {
  let n = drawWide();
  if (n.high >= 0x4000000u) { return rounded(Wide(n.high - 0x4000000u, n.low), -52); }
  return -rounded(below(1u, n), -52);
}
`;
