import { multiplyAdd } from './multiplyAdd';

/** Rows that a tile takes at once: callers round their rows up. */
export const TILE_ROWS: i32 = 4;
/** Columns of a tile, and of a panel of packed weights. */
export const TILE_COLUMNS: i32 = 8;

/** z where `sign` is above 0, z · `below` where it is not; NaN stays NaN. */
function bent(z: v128, sign: v128, below: v128): v128 {
  return v128.bitselect(f32x4.mul(z, below), z, f32x4.le(sign, f32x4.splat(0)));
}

/**
 * out = φ(a b + bias), with φ the piecewise-linear activation of slope `below` under 0 (1: linear); or, where `mask` is
 * given, (a b + bias) ⊙ φ′ with the slopes read off the activations at `mask`, which lie as `out` does and may be `out`.
 *
 * `a` has `rows` rows (a multiple of 4) of `inner` numbers, `stride` bytes apart. `b` is packed in panels of 8 columns:
 * inner × 8 numbers each. Each entry adds its terms in the order of the inner index, so the sums are the same however
 * the tiles lie. A tile's 8 sums, a row of the panel and one number of `a` stay in registers.
 */
export function product(
  rows: i32,
  inner: i32,
  panels: i32,
  a: usize,
  stride: usize,
  b: usize,
  bias: usize,
  out: usize,
  outStride: usize,
  mask: usize,
  below: f32,
): void {
  const slope = f32x4.splat(below);
  const span = (<usize>inner) << 2;
  for (let j = 0; j < panels; j++) {
    const biasLeft = v128.load(bias);
    const biasRight = v128.load(bias, 16);
    let from = a;
    let to = out;
    let sign = mask;
    for (let row = 0; row < rows; row += TILE_ROWS) {
      let p0 = from;
      let p1 = p0 + stride;
      let p2 = p1 + stride;
      let p3 = p2 + stride;
      const end = p0 + span;
      let q = b;
      let s00 = biasLeft;
      let s01 = biasRight;
      let s10 = biasLeft;
      let s11 = biasRight;
      let s20 = biasLeft;
      let s21 = biasRight;
      let s30 = biasLeft;
      let s31 = biasRight;
      while (p0 < end) {
        const left = v128.load(q);
        const right = v128.load(q, 16);
        let x = v128.load32_splat(p0);
        s00 = multiplyAdd(x, left, s00);
        s01 = multiplyAdd(x, right, s01);
        x = v128.load32_splat(p1);
        s10 = multiplyAdd(x, left, s10);
        s11 = multiplyAdd(x, right, s11);
        x = v128.load32_splat(p2);
        s20 = multiplyAdd(x, left, s20);
        s21 = multiplyAdd(x, right, s21);
        x = v128.load32_splat(p3);
        s30 = multiplyAdd(x, left, s30);
        s31 = multiplyAdd(x, right, s31);
        p0 += 4;
        p1 += 4;
        p2 += 4;
        p3 += 4;
        q += 32;
      }
      const to1 = to + outStride;
      const to2 = to1 + outStride;
      const to3 = to2 + outStride;
      if (mask != 0) {
        const sign1 = sign + outStride;
        const sign2 = sign1 + outStride;
        const sign3 = sign2 + outStride;
        v128.store(to, bent(s00, v128.load(sign), slope));
        v128.store(to, bent(s01, v128.load(sign, 16), slope), 16);
        v128.store(to1, bent(s10, v128.load(sign1), slope));
        v128.store(to1, bent(s11, v128.load(sign1, 16), slope), 16);
        v128.store(to2, bent(s20, v128.load(sign2), slope));
        v128.store(to2, bent(s21, v128.load(sign2, 16), slope), 16);
        v128.store(to3, bent(s30, v128.load(sign3), slope));
        v128.store(to3, bent(s31, v128.load(sign3, 16), slope), 16);
        sign += outStride << 2;
      } else {
        v128.store(to, bent(s00, s00, slope));
        v128.store(to, bent(s01, s01, slope), 16);
        v128.store(to1, bent(s10, s10, slope));
        v128.store(to1, bent(s11, s11, slope), 16);
        v128.store(to2, bent(s20, s20, slope));
        v128.store(to2, bent(s21, s21, slope), 16);
        v128.store(to3, bent(s30, s30, slope));
        v128.store(to3, bent(s31, s31, slope), 16);
      }
      from += stride << 2;
      to += outStride << 2;
    }
    b += span << 3;
    bias += 32;
    out += 32;
    if (mask != 0) mask += 32;
  }
}
