import type { LineGraph } from '@/math/index.ts';

/** The value of a piecewise-linear function inside its interval; at a jump, that on the right. */
export function outputAt({ x, y }: LineGraph, at: number): number {
  let k = 0;
  while (k < x.length - 2 && x[k + 1]! <= at) k++;
  const width = x[k + 1]! - x[k]!;
  return width === 0 ? y[k + 1]! : y[k]! + ((at - x[k]!) / width) * (y[k + 1]! - y[k]!);
}
