// Compiled by measurePeak.ts, once plain and once with relaxed SIMD.

function step(sum: v128, x: v128, y: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(sum, x, y);
  return f32x4.add(f32x4.mul(sum, x), y);
}

/**
 * Twelve sums of four lanes in registers, so that no step waits for the one before and nothing but arithmetic takes time:
 * 96 operations a round. The factor and the term come from outside: engines make a constant anew each time it is used.
 */
export function run(rounds: i32, factor: f32, term: f32): f32 {
  const x = f32x4.splat(factor);
  const y = f32x4.splat(term);
  let a = x;
  let b = y;
  let c = f32x4.splat(0.1);
  let d = f32x4.splat(0.2);
  let e = f32x4.splat(0.3);
  let f = f32x4.splat(0.4);
  let g = f32x4.splat(0.5);
  let h = f32x4.splat(0.6);
  let k = f32x4.splat(0.7);
  let l = f32x4.splat(0.8);
  let m = f32x4.splat(0.9);
  let n = f32x4.splat(1.1);
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
    m = step(m, x, y);
    n = step(n, x, y);
  }
  const low = f32x4.add(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), f32x4.add(e, f));
  const high = f32x4.add(f32x4.add(f32x4.add(g, h), f32x4.add(k, l)), f32x4.add(m, n));
  return f32x4.extract_lane(f32x4.add(low, high), 0);
}
