import type { ScaleLinear } from 'd3-scale';
import type { FigureProps } from './FigureProps.ts';

export interface MarginProps extends Pick<FigureProps, 'frame' | 'words'> {
  /** Scales of the cloud that the margin belongs to. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly say: (value: number) => string;
}
