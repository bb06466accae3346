import { useRef } from 'preact/hooks';

/** Pixels a finger must go along the axis, and more so than across it, before it is a drag and no scroll. */
const slack = 8;

export interface Stroke {
  /** At `pointerdown`; true where the press itself already counts (a mouse or a pen cannot mean to scroll). */
  readonly begin: (event: PointerEvent) => boolean;
  /** At `pointermove`: whether the stroke is a drag along the axis by now. */
  readonly drags: (event: PointerEvent) => boolean;
}

/**
 * Tells a drag along one axis from a stroke that scrolls the page.
 * A browser sends a finger's first moves to the page before it decides to scroll; they must change nothing.
 */
export function useStroke(axis: 'x' | 'y'): Stroke {
  /** Where a finger came down; absent once its stroke counts as a drag. */
  const down = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  return {
    begin({ pointerType, clientX, clientY }) {
      down.current = pointerType === 'touch' ? { x: clientX, y: clientY } : undefined;
      return !down.current;
    },
    drags({ clientX, clientY }) {
      const start = down.current;
      if (!start) return true;
      const [dx, dy] = [Math.abs(clientX - start.x), Math.abs(clientY - start.y)];
      const [along, across] = axis === 'x' ? [dx, dy] : [dy, dx];
      if (along < slack || along < across) return false;
      down.current = undefined;
      return true;
    },
  };
}
