import { useRef, useState } from 'preact/hooks';
import { clampTo } from '@/ui/keyMove.ts';
import { useStroke } from '@/ui/plot/useStroke.ts';
import { startStroke, stroked, type Event, type Stroke } from './event.ts';
import { axis } from './params.ts';

type PadEvent = PointerEvent & { readonly currentTarget: SVGGElement };

/** The reader's brush: where it is, whether it is down, and how hand and keys move it. */
export interface Brush {
  readonly at: number;
  readonly mode: Stroke['mode'] | undefined;
  press(): void;
  lift(): void;
  moveTo(x: number): void;
  onPointerDown(event: PadEvent): void;
  onPointerMove(event: PadEvent): void;
  onPointerUp(event: PadEvent): void;
  onPointerCancel(): void;
}

/** How near an end of A must be pressed to be taken hold of, in pixels. */
export const grip = { mouse: 7, pen: 10, touch: 14 } as const;
export function useBrush(event: Event, onPaint: (event: Event) => void): Brush {
  const [at, setAt] = useState(0);
  const [mode, setMode] = useState<Stroke['mode'] | undefined>(undefined);
  const stroke = useRef<Stroke | undefined>(undefined);
  const finger = useStroke('x');
  /** Where a finger came down that has not yet shown whether it paints or scrolls. */
  const waiting = useRef<number | undefined>(undefined);

  const begin = (next: Stroke) => {
    stroke.current = next;
    setMode(next.mode);
  };
  const lift = () => {
    stroke.current = undefined;
    waiting.current = undefined;
    setMode(undefined);
  };
  const draw = (to: number, dab: boolean) => {
    const now = stroke.current;
    if (now) onPaint(stroked(now, to, dab));
  };
  const place = (x: number) => setAt(clampTo(Math.round(x / axis.step) * axis.step, axis.min, axis.max));
  const start = (x: number, pointer: PadEvent) => {
    const width = pointer.currentTarget.getBoundingClientRect().width;
    const kind = pointer.pointerType === 'touch' ? 'touch' : pointer.pointerType === 'pen' ? 'pen' : 'mouse';
    begin(startStroke(event, x, (grip[kind] * (axis.max - axis.min)) / width));
  };

  return {
    at,
    mode,
    lift,
    moveTo(x) {
      setAt(x);
      draw(x, false);
    },
    press: () => (stroke.current ? lift() : begin(startStroke(event, at, 0))),
    onPointerDown(pointer) {
      if (pointer.button !== 0 || !pointer.isPrimary) return;
      pointer.currentTarget.setPointerCapture(pointer.pointerId);
      const x = under(pointer);
      if (!finger.begin(pointer)) {
        waiting.current = x;
        return;
      }
      start(x, pointer);
      place(x);
      draw(x, true);
    },
    onPointerMove(pointer) {
      if (!pointer.currentTarget.hasPointerCapture(pointer.pointerId) || !finger.drags(pointer)) return;
      if (waiting.current !== undefined) start(waiting.current, pointer);
      waiting.current = undefined;
      if (!stroke.current) return;
      const x = under(pointer);
      place(x);
      draw(x, true);
    },
    onPointerUp(pointer) {
      const tap = waiting.current;
      if (tap !== undefined) {
        start(tap, pointer);
        place(tap);
        draw(tap, true);
      }
      lift();
    },
    onPointerCancel() {
      const now = stroke.current;
      if (now) onPaint(now.before);
      lift();
    },
  };
}

/** Place on the axis under a pointer; the pad spans the axis exactly. */
function under(pointer: PadEvent): number {
  const box = pointer.currentTarget.getBoundingClientRect();
  const share = (pointer.clientX - box.left) / box.width;
  return clampTo(axis.min + share * (axis.max - axis.min), axis.min, axis.max);
}
