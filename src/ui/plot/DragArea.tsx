import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { clampTo } from '../keyMove.ts';
import { useStroke } from './useStroke.ts';

export interface DragAreaProps {
  readonly scale: ScaleLinear<number, number>;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly top: number;
  readonly bottom: number;
  readonly onChange?: ((value: number) => void) | undefined;
  readonly children: ComponentChildren;
}

/**
 * A plot that takes a press or a sideways drag anywhere as a new value on its horizontal axis.
 * For the pointer alone: a Handle on the same value serves the keyboard. Up-and-down strokes of a finger still scroll the page.
 */
export function DragArea({ scale, min, max, step, top, bottom, onChange, children }: DragAreaProps) {
  const [from = 0, to = 0] = scale.range();
  const stroke = useStroke('x');
  const follow = (event: PointerEvent & { readonly currentTarget: SVGGElement }) => {
    const svg = event.currentTarget.ownerSVGElement;
    if (!svg || !onChange) return;
    const box = svg.getBoundingClientRect();
    const raw = scale.invert(((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width);
    onChange(clampTo(Math.round(raw / step) * step, min, max));
  };
  return (
    <g
      class="em-drag-area"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        if (stroke.begin(event)) follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId) && stroke.drags(event)) follow(event);
      }}
    >
      <rect x={from} y={top} width={Math.max(0, to - from)} height={bottom - top} />
      {children}
    </g>
  );
}
