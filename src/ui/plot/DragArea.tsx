import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { clampTo } from '../keyMove.ts';

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

/** Pixels a finger must go sideways, and more so than up or down, before it is a drag and no scroll. */
const slack = 8;

/**
 * A plot that takes a press or a sideways drag anywhere as a new value on its horizontal axis.
 * For the pointer alone: a Handle on the same value serves the keyboard. Up-and-down strokes of a finger still scroll the page.
 */
export function DragArea({ scale, min, max, step, top, bottom, onChange, children }: DragAreaProps) {
  const [from = 0, to = 0] = scale.range();
  /** Where a finger came down; absent once its stroke counts as a drag. */
  const down = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
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
        const scrolls = event.pointerType === 'touch';
        down.current = scrolls ? { x: event.clientX, y: event.clientY } : undefined;
        if (!scrolls) follow(event);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const start = down.current;
        if (start) {
          const aside = Math.abs(event.clientX - start.x);
          if (aside < slack || aside < Math.abs(event.clientY - start.y)) return;
          down.current = undefined;
        }
        follow(event);
      }}
    >
      <rect x={from} y={top} width={Math.max(0, to - from)} height={bottom - top} />
      {children}
    </g>
  );
}
