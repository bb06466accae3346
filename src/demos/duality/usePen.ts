import { useRef } from 'preact/hooks';
import { useStroke } from '@/ui/plot/useStroke.ts';
import { drawnOver, passed, place, type Knot } from './knots.ts';
import type { Axis } from './laws.ts';

type PadEvent = PointerEvent & { readonly currentTarget: SVGRectElement };

/** How hand and finger draw over the picture. */
export interface Pen {
  onPointerDown(event: PadEvent): void;
  onPointerMove(event: PadEvent): void;
  onPointerUp(event: PadEvent): void;
  onPointerCancel(): void;
}

/** One stroke from where it was put down: each move redraws over what was there before. */
interface Stroke {
  readonly before: readonly Knot[];
  readonly heights: Map<number, number>;
  last: Knot;
}

/** Of the picture's height: what a hand trembles. */
const TREMBLE = 0.012;

export function usePen(
  knots: readonly Knot[],
  { axis, domain }: { readonly axis: Axis; readonly domain: readonly [number, number] },
  onDraw: (knots: readonly Knot[], at: number) => void,
): Pen {
  const stroke = useRef<Stroke | undefined>(undefined);
  const finger = useStroke('x');
  /** Where a finger came down that has not yet shown whether it draws or scrolls. */
  const waiting = useRef<Knot | undefined>(undefined);

  const under = ({ clientX, clientY, currentTarget }: PadEvent): Knot => {
    const box = currentTarget.getBoundingClientRect();
    const share = (part: number) => Math.min(1, Math.max(0, part));
    return place(
      axis.min + share((clientX - box.left) / box.width) * (axis.max - axis.min),
      domain[1] - share((clientY - box.top) / box.height) * (domain[1] - domain[0]),
      axis,
    );
  };
  const draw = (to: Knot) => {
    stroke.current ??= { before: knots, heights: new Map(), last: to };
    const { before, heights, last } = stroke.current;
    for (const [x, y] of passed(last, to)) heights.set(x, y);
    stroke.current.last = to;
    onDraw(drawnOver(before, heights, TREMBLE * (domain[1] - domain[0])), to[0]);
  };
  const lift = () => {
    stroke.current = undefined;
    waiting.current = undefined;
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (finger.begin(event)) draw(under(event));
      else waiting.current = under(event);
    },
    onPointerMove(event) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId) || !finger.drags(event)) return;
      if (waiting.current) draw(waiting.current);
      waiting.current = undefined;
      draw(under(event));
    },
    onPointerUp() {
      if (waiting.current) draw(waiting.current);
      lift();
    },
    onPointerCancel() {
      if (stroke.current) onDraw(stroke.current.before, stroke.current.last[0]);
      lift();
    },
  };
}
