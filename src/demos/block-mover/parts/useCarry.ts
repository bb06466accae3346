import { useState } from 'preact/hooks';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CarryOptions {
  /** Where the thing lies. */
  readonly from: Point;
  readonly columnAt: (x: number, y: number) => number;
  readonly onAim?: ((column: number | undefined) => void) | undefined;
  readonly onCarry?: ((to: number) => void) | undefined;
}

type Press = PointerEvent & { readonly currentTarget: SVGGElement };

/** A press that stays within this many pixels carries nothing. */
const slack = 4;

/** Takes a thing of a picture wherever the pointer goes and lets it fall there; a press that is broken off leaves it where it was. */
export function useCarry({ from, columnAt, onAim, onCarry }: CarryOptions) {
  const [held, setHeld] = useState<{ readonly start: Point; readonly offset: Point } | undefined>(undefined);
  const far = held && Math.hypot(held.offset.x, held.offset.y) > slack;
  const column = (offset: Point) => columnAt(from.x + offset.x, from.y + offset.y);
  const release = () => {
    setHeld(undefined);
    onAim?.(undefined);
  };
  return {
    offset: far ? held.offset : undefined,
    hand: {
      onPointerDown: (event: Press) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        setHeld({ start: inPicture(event), offset: { x: 0, y: 0 } });
      },
      onPointerMove: (event: Press) => {
        if (!held) return;
        const now = inPicture(event);
        const offset = { x: now.x - held.start.x, y: now.y - held.start.y };
        setHeld({ ...held, offset });
        onAim?.(Math.hypot(offset.x, offset.y) > slack ? column(offset) : undefined);
      },
      onPointerUp: () => {
        if (far) onCarry?.(column(held.offset));
        release();
      },
      onPointerCancel: release,
    },
  };
}

/** Where a pointer is, in the units of the picture. */
function inPicture({ currentTarget, clientX, clientY }: Press): Point {
  const svg = currentTarget.ownerSVGElement;
  if (!svg) return { x: clientX, y: clientY };
  const { left, top, width, height } = svg.getBoundingClientRect();
  const { viewBox } = svg;
  return {
    x: ((clientX - left) / width) * viewBox.baseVal.width,
    y: ((clientY - top) / height) * viewBox.baseVal.height,
  };
}
