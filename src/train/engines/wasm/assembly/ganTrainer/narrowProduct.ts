import { multiplyAdd } from './multiplyAdd';
import { TILE_COLUMNS, TILE_ROWS } from './product';

/** Columns that a narrow product makes at most. */
export const NARROW: i32 = 2;

/** Bytes from one row of a panel to the next. */
const ROW: usize = (<usize>TILE_COLUMNS) << 2;

/**
 * out = a b + bias for a `b` of one panel of which two columns at most count: what `product` makes, to the last bit, but with
 * the rows of a tile in a register's lanes, where there at least six of eight columns would be made for nothing.
 */
export function narrowProduct(
  rows: i32,
  inner: i32,
  a: usize,
  stride: usize,
  b: usize,
  bias: usize,
  out: usize,
  outStride: usize,
): void {
  const biasLeft = v128.load32_splat(bias);
  const biasRight = v128.load32_splat(bias, 4);
  const whole = (<usize>(inner & ~3)) << 2;
  const span = (<usize>inner) << 2;
  for (let row = 0; row < rows; row += TILE_ROWS) {
    let p0 = a;
    const end = a + whole;
    let p1 = p0 + stride;
    let p2 = p1 + stride;
    let p3 = p2 + stride;
    let q = b;
    let left = biasLeft;
    let right = biasRight;
    while (p0 < end) {
      const a0 = v128.load(p0);
      const a1 = v128.load(p1);
      const a2 = v128.load(p2);
      const a3 = v128.load(p3);
      const even = v128.shuffle<f32>(a0, a1, 0, 4, 2, 6);
      const odd = v128.shuffle<f32>(a0, a1, 1, 5, 3, 7);
      const evenBelow = v128.shuffle<f32>(a2, a3, 0, 4, 2, 6);
      const oddBelow = v128.shuffle<f32>(a2, a3, 1, 5, 3, 7);
      let x = v128.shuffle<f32>(even, evenBelow, 0, 1, 4, 5);
      left = multiplyAdd(x, v128.load32_splat(q), left);
      right = multiplyAdd(x, v128.load32_splat(q, 4), right);
      x = v128.shuffle<f32>(odd, oddBelow, 0, 1, 4, 5);
      left = multiplyAdd(x, v128.load32_splat(q, 32), left);
      right = multiplyAdd(x, v128.load32_splat(q, 36), right);
      x = v128.shuffle<f32>(even, evenBelow, 2, 3, 6, 7);
      left = multiplyAdd(x, v128.load32_splat(q, 64), left);
      right = multiplyAdd(x, v128.load32_splat(q, 68), right);
      x = v128.shuffle<f32>(odd, oddBelow, 2, 3, 6, 7);
      left = multiplyAdd(x, v128.load32_splat(q, 96), left);
      right = multiplyAdd(x, v128.load32_splat(q, 100), right);
      p0 += 16;
      p1 += 16;
      p2 += 16;
      p3 += 16;
      q += ROW << 2;
    }
    for (const last = a + span; p0 < last; p0 += 4) {
      const x = f32x4(
        load<f32>(p0),
        load<f32>(p0 + stride),
        load<f32>(p0 + 2 * stride),
        load<f32>(p0 + 3 * stride),
      );
      left = multiplyAdd(x, v128.load32_splat(q), left);
      right = multiplyAdd(x, v128.load32_splat(q, 4), right);
      q += ROW;
    }
    store<u64>(out, i64x2.extract_lane(v128.shuffle<f32>(left, right, 0, 4, 1, 5), 0));
    store<u64>(out + outStride, i64x2.extract_lane(v128.shuffle<f32>(left, right, 0, 4, 1, 5), 1));
    store<u64>(out + 2 * outStride, i64x2.extract_lane(v128.shuffle<f32>(left, right, 2, 6, 3, 7), 0));
    store<u64>(out + 3 * outStride, i64x2.extract_lane(v128.shuffle<f32>(left, right, 2, 6, 3, 7), 1));
    a += stride << 2;
    out += outStride << 2;
  }
}
