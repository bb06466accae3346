import type { ScaleLinear } from 'd3-scale';

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}
