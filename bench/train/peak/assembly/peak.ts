// Compiled by measurePeak.ts, once plain and once with relaxed SIMD.

function step(sum: v128, x: v128, y: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(sum, x, y);
  return f32x4.add(f32x4.mul(sum, x), y);
}

/** Ten sums of four lanes in registers, so that no step waits for the one before and nothing but arithmetic takes time: 80 operations a round. */
export function run(rounds: i32): f32 {
  const x = f32x4.splat(0.999);
  const y = f32x4.splat(0.001);
  let a = x;
  let b = f32x4.splat(0.1);
  let c = f32x4.splat(0.2);
  let d = f32x4.splat(0.3);
  let e = f32x4.splat(0.4);
  let f = f32x4.splat(0.5);
  let g = f32x4.splat(0.6);
  let h = f32x4.splat(0.7);
  let k = f32x4.splat(0.8);
  let l = f32x4.splat(0.9);
  for (let i = 0; i < rounds; i += 1) {
    a = step(a, x, y);
    b = step(b, x, y);
    c = step(c, x, y);
    d = step(d, x, y);
    e = step(e, x, y);
    f = step(f, x, y);
    g = step(g, x, y);
    h = step(h, x, y);
    k = step(k, x, y);
    l = step(l, x, y);
  }
  const low = f32x4.add(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), e);
  const high = f32x4.add(f32x4.add(f32x4.add(f, g), f32x4.add(h, k)), l);
  return f32x4.extract_lane(f32x4.add(low, high), 0);
}
