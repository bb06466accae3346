import { useRef, useState } from 'preact/hooks';
import { clampTo } from '@/ui/keyMove.ts';
import { brushed, contains, type Event } from './event.ts';
import { axis } from './params.ts';

/** The reader's brush: where it is, whether it is down, and how hand and keys move it. */
export interface Brush {
  readonly at: number;
  readonly mode: 'paint' | 'wipe' | undefined;
  press(): void;
  lift(): void;
  moveTo(x: number): void;
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
}

interface Stroke {
  readonly from: number;
  readonly mode: 'paint' | 'wipe';
  /** What was painted before this stroke: each move repaints from here, so a stroke can shrink again. */
  readonly before: Event;
}

export function useBrush(event: Event, onPaint: (event: Event) => void): Brush {
  const [at, setAt] = useState(0);
  const [mode, setMode] = useState<Stroke['mode'] | undefined>(undefined);
  const stroke = useRef<Stroke | undefined>(undefined);

  const begin = (from: number) => {
    const next = contains(event, from) ? 'wipe' : 'paint';
    stroke.current = { from, mode: next, before: event };
    setMode(next);
  };
  const lift = () => {
    stroke.current = undefined;
    setMode(undefined);
  };
  const moveTo = (x: number) => {
    setAt(x);
    const now = stroke.current;
    if (now && x !== now.from) onPaint(brushed(now.before, now.from, x, now.mode));
  };
  const under = (pointer: PointerEvent): number => {
    const box = (pointer.currentTarget as SVGRectElement).getBoundingClientRect();
    const share = (pointer.clientX - box.left) / box.width;
    const raw = axis.min + share * (axis.max - axis.min);
    return clampTo(Math.round(raw / axis.step) * axis.step, axis.min, axis.max);
  };

  return {
    at,
    mode,
    lift,
    moveTo,
    press: () => (stroke.current ? lift() : begin(at)),
    onPointerDown(pointer) {
      (pointer.currentTarget as SVGRectElement).setPointerCapture(pointer.pointerId);
      const x = under(pointer);
      setAt(x);
      begin(x);
    },
    onPointerMove(pointer) {
      if (stroke.current && pointer.buttons > 0) moveTo(under(pointer));
    },
    onPointerUp: lift,
  };
}
