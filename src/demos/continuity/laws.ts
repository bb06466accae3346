import type { LineGraph } from '@/math/index.ts';

/** Mass spread evenly between two places, or held by one where they are the same. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly mass: number;
}

/** The quantile function of g(Z) for a uniform Z on [0, 1]: a monotone g in increasing order. */
export function quantileOf(g: LineGraph): LineGraph {
  const [x, y] = [Array.from(g.x), Array.from(g.y)];
  if (y[0]! <= y.at(-1)!) return g;
  return { x: x.map((z) => 1 - z).reverse(), y: y.toReversed() };
}

/** The law of g(Z), piece by piece. */
export function partsOf(g: LineGraph): readonly Part[] {
  const { x, y } = quantileOf(g);
  return Array.from({ length: x.length - 1 }, (_, k) => ({
    from: y[k]!,
    to: y[k + 1]!,
    mass: x[k + 1]! - x[k]!,
  })).filter(({ mass }) => mass > 0);
}
