import type { LayerProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';

/** What takes the strokes: the picture's whole ground, which spans both axes exactly. */
export function Pad({ width, pen }: LayerProps) {
  return (
    <rect
      class="du-pad"
      x={sides.left}
      y={rows.top}
      width={width - sides.right - sides.left}
      height={rows.base - rows.top}
      onPointerDown={pen?.onPointerDown}
      onPointerMove={pen?.onPointerMove}
      onPointerUp={pen?.onPointerUp}
      onPointerCancel={pen?.onPointerCancel}
    />
  );
}
