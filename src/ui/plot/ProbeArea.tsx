import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

export interface ProbeAreaProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly onProbe: (x: number | undefined) => void;
}

/** Takes the pointer over the plot: a mouse by hovering, a finger by touching. */
export function ProbeArea({ x, y, onProbe }: ProbeAreaProps) {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const [, most = 0] = x.domain();
  const point = (event: PointerEvent) => {
    const box = event.currentTarget instanceof Element && event.currentTarget.getBoundingClientRect();
    if (box) onProbe(Math.round(((event.clientX - box.left) / box.width) * most));
  };
  return (
    <rect
      class="em-probe-area"
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => onProbe(undefined)}
    />
  );
}
