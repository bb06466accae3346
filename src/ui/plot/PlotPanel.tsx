import type { ComponentChildren } from 'preact';

export interface PlotPanelProps {
  /** What the panel shows, for those who hear it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** One plot; interactive parts inside keep their own roles, so it is a named group rather than an image. */
export function PlotPanel({ label, width, height, children }: PlotPanelProps) {
  return (
    <svg
      class="em-plot"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
