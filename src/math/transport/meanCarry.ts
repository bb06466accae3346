/**
 * The mean of (distance/unit)^p when two sorted samples of equal masses are matched in order: the monotone
 * coupling in whole numbers.
 *
 * With n and m samples the mass is cut into n·m parts, so that levels i/n and j/m are compared exactly while
 * n·m < 2⁵³ (94 million samples on each side). One pass, summed with Neumaier's correction and without
 * storing the carries: a million of them cost less than their sorting.
 *
 * @example
 * meanCarry(Float64Array.of(0, 1), Float64Array.of(1, 1, 4), { p: 1, unit: 1 }); // 1.5
 */
export function meanCarry(
  x: Float64Array,
  y: Float64Array,
  { p, unit }: { readonly p: number; readonly unit: number },
): number {
  const n = x.length;
  const m = y.length;
  let sum = 0;
  let correction = 0;
  let level = 0;
  // Both samples end at level n·m.
  for (let i = 0, j = 0; i < n;) {
    const xLevel = (i + 1) * m;
    const yLevel = (j + 1) * n;
    const next = Math.min(xLevel, yLevel);
    const distance = Math.abs(x[i]! - y[j]!) / unit;
    const term = (p === 1 ? distance : p === 2 ? distance * distance : distance ** p) * (next - level);
    const total = sum + term;
    correction += sum >= term ? sum - total + term : term - total + sum;
    sum = total;
    level = next;
    if (xLevel === next) i++;
    if (yLevel === next) j++;
  }
  return (sum + correction) / (n * m);
}
