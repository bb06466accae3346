import type { ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/distribution/normalPdf.ts';
import { lift, type Spot } from '@/ui/plot/lift.ts';
import type { Frame } from './model.ts';

type Scale = ScaleLinear<number, number>;

/** Where each handle belongs, and the height it is drawn at so that all can be grasped: both ends, then σ on the bell. */
export function handleSpots({ sigma, from, to }: Frame, x: Scale, y: Scale) {
  const own: readonly [Spot, Spot, Spot] = [
    { x: x(from), y: y(0) },
    { x: x(to), y: y(0) },
    { x: x(sigma), y: y(normalPdf(sigma, 0, sigma)) },
  ];
  const heights = lift(own);
  const lifted = (k: 0 | 1 | 2) => ({ ...own[k], drawn: heights[k] ?? own[k].y });
  return { from: lifted(0), to: lifted(1), sigma: lifted(2) };
}
