import type { ScaleLinear } from 'd3-scale';
import { useRef, useState } from 'preact/hooks';
import { cursorMove } from './cursorMove.ts';

export interface PointPadProps {
  /** Name and use of the field, for those who hear it. */
  readonly label: string;
  /** Points x0, y0, x1, y1 …; coordinates lie within the scales' domains. */
  readonly points: readonly number[];
  readonly most: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly onChange: (points: readonly number[]) => void;
  /** Hears where the keyboard's cross stands, to be said aloud. */
  readonly onCursor: (x: number, y: number) => void;
}

/** Closer points of one stroke add nothing to see. */
const STROKE_SPACING = 0.07;
const round = (value: number): number => Number(value.toFixed(2));

/** A field to draw points on: by pointer and touch in strokes, by keyboard with a cross that arrows move and Space sets down. */
export function PointPad({ label, points, most, x, y, onChange, onCursor }: PointPadProps) {
  const latest = useRef(points);
  latest.current = points;
  const [cursor, setCursor] = useState<readonly [number, number]>([0, 0]);
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const [low = 0, high = 0] = x.domain();
  const change = (next: readonly number[]) => {
    latest.current = next;
    onChange(next);
  };
  const put = (px: number, py: number) => {
    if (latest.current.length < 2 * most) change([...latest.current, round(px), round(py)]);
  };
  const within = (value: number) => Math.min(high, Math.max(low, value));
  const fromPointer = (event: PointerEvent): readonly [number, number] => {
    const svg = event.currentTarget instanceof SVGElement ? event.currentTarget.ownerSVGElement : null;
    if (!svg) return [0, 0];
    const box = svg.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    return [
      within(x.invert(((event.clientX - box.left) / box.width) * view.width)),
      within(y.invert(((event.clientY - box.top) / box.height) * view.height)),
    ];
  };
  return (
    <g
      class="em-pad em-tone-real"
      role="application"
      tabindex={0}
      aria-label={label}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        put(...fromPointer(event));
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const [px, py] = fromPointer(event);
        const [lastY = Infinity, lastX = Infinity] = latest.current.toReversed();
        if (Math.hypot(px - lastX, py - lastY) >= STROKE_SPACING) put(px, py);
      }}
      onKeyDown={(event) => {
        const moved = cursorMove(event.key, event.shiftKey, cursor, within);
        if (moved) {
          setCursor(moved);
          onCursor(...moved);
        } else if (event.key === ' ' || event.key === 'Enter') put(...cursor);
        else if (event.key === 'Backspace' || event.key === 'Delete') change(latest.current.slice(0, -2));
        else return;
        event.preventDefault();
      }}
    >
      <rect class="em-pad-area" x={left} y={top} width={right - left} height={bottom - top} />
      <path
        class="em-pad-cursor"
        d={`M${x(cursor[0]) - 11} ${y(cursor[1])}h22M${x(cursor[0])} ${y(cursor[1]) - 11}v22`}
      />
    </g>
  );
}
