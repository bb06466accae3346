import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Frame } from '../model.ts';

/** Where the picture of the blocks stands, in pixels. */
export interface Stage {
  readonly x: ScaleLinear<number, number>;
  /** Edge of a whole block. */
  readonly size: number;
  /** Thickness of the path of one block. */
  readonly thick: number;
  /** The ground that stacks stand on, and the one below which slots hang. */
  readonly ground: { readonly from: number; readonly to: number };
  readonly axis: number;
}

const size = { most: 30, stack: 116, head: 26, between: 92, foot: 12 } as const;
const sides = 10;

export function stageOf({ from, to, mu, nu }: Frame, width: number): Stage {
  const all = [...from, ...to];
  const x = scaleLinear([Math.min(...all) - 0.7, Math.max(...all) + 0.7], [sides, width - sides]);
  const [up, down] = [Math.max(1, ...mu), Math.max(1, ...nu)];
  const block = Math.min(size.most, 0.84 * (x(1) - x(0)), size.stack / Math.max(up, down));
  const top = size.head + Math.ceil(up) * block;
  const bottom = top + size.between;
  return {
    x,
    size: block,
    thick: Math.min(6, (0.8 * block) / Math.max(up, down)) + 0.5,
    ground: { from: top, to: bottom },
    axis: bottom + Math.ceil(down) * block + size.foot,
  };
}
