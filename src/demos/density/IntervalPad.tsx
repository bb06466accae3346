import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { clampTo } from '@/ui/keyMove.ts';
import { useStroke } from '@/ui/plot/useStroke.ts';
import type { Change } from './FigureProps.ts';
import { layout } from './layout.ts';
import { axis, params } from './params.ts';

export interface IntervalPadProps {
  readonly scale: ScaleLinear<number, number>;
  readonly onChange?: ((change: Change) => void) | undefined;
  readonly children: ComponentChildren;
}

type PadEvent = PointerEvent & { readonly currentTarget: SVGGElement };

/** A press takes one point, a sweep from it an interval. For the pointer alone: the ends' handles serve the keyboard. */
export function IntervalPad({ scale, onChange, children }: IntervalPadProps) {
  const [left = 0, right = 0] = scale.range();
  const stroke = useStroke('x');
  /** Where a finger came down that has not yet shown whether it sweeps or scrolls. */
  const waiting = useRef<number | undefined>(undefined);
  const take = (x: number) => onChange?.({ from: x, to: x });
  return (
    <g
      class="em-drag-area"
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const x = under(event, scale);
        if (stroke.begin(event)) take(x);
        else waiting.current = x;
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId) || !stroke.drags(event)) return;
        if (waiting.current !== undefined) take(waiting.current);
        waiting.current = undefined;
        onChange?.({ to: under(event, scale) });
      }}
      onPointerUp={() => {
        if (waiting.current !== undefined) take(waiting.current);
        waiting.current = undefined;
      }}
      onPointerCancel={() => {
        waiting.current = undefined;
      }}
    >
      <rect x={left} y={layout.top} width={right - left} height={layout.base - layout.top} />
      {children}
    </g>
  );
}

/** Place on the axis under a pointer, to the step of the interval's ends. */
function under(event: PadEvent, scale: IntervalPadProps['scale']): number {
  const svg = event.currentTarget.ownerSVGElement;
  if (!svg) return 0;
  const box = svg.getBoundingClientRect();
  const raw = scale.invert(((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width);
  const { step } = params.from;
  return clampTo(Math.round(raw / step) * step, axis.min, axis.max);
}
