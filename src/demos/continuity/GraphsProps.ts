import type { ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';

export interface GraphsProps {
  readonly frame: Frame;
  readonly x: ScaleLinear<number, number>;
  readonly z: ScaleLinear<number, number>;
}
