/**
 * ∫∫ dx dy/|x − y| over two stretches of the line, `first` and `second` long and `gap` apart; 0 if one has no
 * length.
 *
 * The antiderivative is u ln u; its four values are joined so that no digits are lost for a stretch much
 * shorter than the other. Two that are short beside their gap are taken by Gauss's rule with 4 points of ln(1
 * + second/u), right to 1e-13 where both are at most a tenth of it.
 *
 * @example
 * reciprocalIntegral(1, 0, 1); // 1.3862943611198906
 * reciprocalIntegral(1, 0, 0); // 0
 */
export function reciprocalIntegral(first: number, gap: number, second: number): number {
  if (first > second) return reciprocalIntegral(second, gap, first);
  if (first === 0) return 0;
  if (second <= 0.1 * gap) return farApart(first, gap, second);
  const beyond = gap + second;
  const far = first * Math.log1p(second / (gap + first)) + beyond * Math.log1p(first / beyond);
  return gap === 0 ? far : far - gap * Math.log1p(first / gap);
}

// Gauss's rule with 4 points on [−1, 1].
const NODES = [0.33998104358485626, 0.8611363115940526];
const WEIGHTS = [0.6521451548625461, 0.34785484513745385];

function farApart(first: number, gap: number, second: number): number {
  const half = 0.5 * first;
  let sum = 0;
  for (let k = 0; k < 2; k++) {
    const offset = half * NODES[k]!;
    const pair = Math.log1p(second / (gap + half - offset)) + Math.log1p(second / (gap + half + offset));
    sum += WEIGHTS[k]! * pair;
  }
  return half * sum;
}
