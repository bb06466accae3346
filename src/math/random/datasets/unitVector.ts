/** Σ (−1)ⁿ x²ⁿ/(2n)! to x¹⁶ and Σ (−1)ⁿ x²ⁿ⁺¹/(2n + 1)! to x¹⁷: at x ≤ π/4 the next terms are below 1e-17. */
const TERMS = 16;

/**
 * The point of the unit circle at an angle in whole turns: (cos 2πt, sin 2πt), to a few 1e-16.
 *
 * By plain arithmetic and not `Math.cos`, whose last bit browsers round differently: training amplifies any bit, and a
 * seed has to mean the same run for everyone.
 *
 * @example
 * unitVector(0.5); // [-1, -0]
 */
export function unitVector(turns: number): readonly [cos: number, sin: number] {
  const quarters = Math.round(4 * turns);
  const x = 2 * Math.PI * (turns - quarters / 4);
  let cos = 1;
  let sin = x;
  let power = x;
  for (let n = 2; n <= TERMS; n += 2) {
    power *= -x / n;
    cos += power;
    power *= x / (n + 1);
    sin += power;
  }
  const turn = ((quarters % 4) + 4) % 4;
  if (turn === 0) return [cos, sin];
  if (turn === 1) return [-sin, cos];
  return turn === 2 ? [-cos, -sin] : [sin, -cos];
}
