import { multiplyAdd } from './multiplyAdd';

/** Adds what a tile summed to what is in memory. */
function addTo(at: usize, left: v128, right: v128): void {
  v128.store(at, f32x4.add(v128.load(at), left));
  v128.store(at, f32x4.add(v128.load(at, 16), right), 16);
}

/**
 * out += aᵀ b: `out` is aWidth × bWidth, its rows `outStride` bytes apart, `a` and `b` have `rows` rows each.
 *
 * Widths are rounded up to 4 and 8, for which all three must have room. Each call sums its rows from 0 before it adds
 * them, which keeps the rounding of long sums small.
 */
export function addOuterProduct(
  rows: i32,
  a: usize,
  aStride: usize,
  aWidth: i32,
  b: usize,
  bStride: usize,
  bWidth: i32,
  out: usize,
  outStride: usize,
): void {
  const extent = <usize>rows * bStride;
  for (let j = 0; j < bWidth; j += 8) {
    let at = out;
    for (let i = 0; i < aWidth; i += 4) {
      let p = a + ((<usize>i) << 2);
      let q = b;
      const end = b + extent;
      let s00 = f32x4.splat(0);
      let s01 = s00;
      let s10 = s00;
      let s11 = s00;
      let s20 = s00;
      let s21 = s00;
      let s30 = s00;
      let s31 = s00;
      while (q < end) {
        const left = v128.load(q);
        const right = v128.load(q, 16);
        let x = v128.load32_splat(p);
        s00 = multiplyAdd(x, left, s00);
        s01 = multiplyAdd(x, right, s01);
        x = v128.load32_splat(p, 4);
        s10 = multiplyAdd(x, left, s10);
        s11 = multiplyAdd(x, right, s11);
        x = v128.load32_splat(p, 8);
        s20 = multiplyAdd(x, left, s20);
        s21 = multiplyAdd(x, right, s21);
        x = v128.load32_splat(p, 12);
        s30 = multiplyAdd(x, left, s30);
        s31 = multiplyAdd(x, right, s31);
        p += aStride;
        q += bStride;
      }
      addTo(at, s00, s01);
      addTo(at + outStride, s10, s11);
      addTo(at + 2 * outStride, s20, s21);
      addTo(at + 3 * outStride, s30, s31);
      at += outStride << 2;
    }
    b += 32;
    out += 32;
  }
}

/** out += the sum of the rows of `a`, 4 columns at a time; `width` is rounded up to 4. */
export function addColumnSums(rows: i32, a: usize, stride: usize, width: i32, out: usize): void {
  const extent = <usize>rows * stride;
  for (let i = 0; i < width; i += 4) {
    let sum = f32x4.splat(0);
    for (let p = a, end = a + extent; p < end; p += stride) sum = f32x4.add(sum, v128.load(p));
    v128.store(out, f32x4.add(v128.load(out), sum));
    a += 16;
    out += 16;
  }
}
