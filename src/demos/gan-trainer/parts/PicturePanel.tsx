import type { ComponentChildren } from 'preact';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { squareOf } from './square.ts';

export interface PicturePanelProps {
  readonly label: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly width: number;
  /** Drawn under the axes, beside the plot's elements: a canvas. */
  readonly layer?: ComponentChildren;
  /** Drawn within the plot. */
  readonly children?: ComponentChildren;
}

/** The plotted square with its frame and axes. */
export function PicturePanel({ label, xAxis, yAxis, width, layer, children }: PicturePanelProps) {
  const { square, height, x, y } = squareOf(width);
  const { left, top, side } = square;
  return (
    <div class="em-layers">
      {layer}
      <PlotPanel label={label} width={width} height={height}>
        {children}
        <g class="em-square">
          <YAxis scale={y} label={yAxis} ticks={5} x={left} to={left} />
          <XAxis scale={x} label={xAxis} ticks={5} y={top + side} />
          <rect class="em-frame" x={left} y={top} width={side} height={side} />
        </g>
      </PlotPanel>
    </div>
  );
}
