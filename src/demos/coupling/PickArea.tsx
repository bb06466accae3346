import type { ComponentChildren } from 'preact';
import { nearestTo } from './nearestTo.ts';

export interface PickAreaProps {
  /** The marks in pixels, one an ω. */
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly onChoose?: ((index: number) => void) | undefined;
  readonly children: ComponentChildren;
}

/** Marks of which the one under the pointer is looked at; for the keyboard there is the handle of the distances. */
export function PickArea({ places, onChoose, children }: PickAreaProps) {
  const pick = (event: PointerEvent & { readonly currentTarget: SVGGElement }) => {
    const svg = event.currentTarget.ownerSVGElement;
    if (!svg || !onChoose) return;
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const at = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const;
    const index = nearestTo(places, at, 24);
    if (index !== undefined) onChoose(index);
  };
  return (
    <g onPointerMove={pick} onPointerDown={pick}>
      {children}
    </g>
  );
}
