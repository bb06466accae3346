/** A finite double times 2¹⁰⁷⁴, which is a whole number. */
function whole(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const exponent = (bits.getUint32(0) >>> 20) & 0x7ff;
  const fraction = bits.getBigUint64(0) & 0xfffffffffffffn;
  return exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
}

/** p_i/Σp − q_i/Σq of weights of at least 0 in whole numbers, rounded once at the end: what a difference of shares should be. */
export function exactDifferences(p: readonly number[], q: readonly number[]): readonly number[] {
  const [a, b] = [p.map(whole), q.map(whole)];
  const [sumA, sumB] = [a, b].map((list) => list.reduce((sum, value) => sum + value));
  const digits = 10n ** 60n;
  return a.map((value, i) => Number(((value * sumB! - b[i]! * sumA!) * digits) / (sumA! * sumB!)) / 1e60);
}
