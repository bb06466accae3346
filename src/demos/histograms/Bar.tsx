import type { ScaleLinear } from 'd3-scale';
import { clampTo } from '@/ui/keyMove.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import type { Side } from './bars.ts';
import { plot } from './layout.ts';
import { share } from './params.ts';

export interface BarProps {
  readonly bin: number;
  readonly name: string;
  readonly valueText: string;
  /** The number over the bar; absent where there is no room. */
  readonly shown: string | undefined;
  readonly value: number;
  /** Its middle, and how wide the ground is that takes its presses. */
  readonly x: number;
  readonly reach: number;
  readonly side: Side;
  readonly tone: 'real' | 'fake';
  readonly fill?: string | undefined;
  readonly y: ScaleLinear<number, number>;
  readonly onChange?: ((share: number) => void) | undefined;
}

const widest = 44;

/** One bar with a handle at its top. A mouse may press anywhere above its bin; a finger there scrolls the page. */
export function Bar(props: BarProps) {
  const { bin, name, valueText, shown, value, x, reach, side, tone, fill, y, onChange } = props;
  const wide = Math.min(widest, 0.8 * reach);
  return (
    <g class={`hg-bar em-tone-${tone}`} data-bin={bin}>
      <rect
        class={fill ? 'hg-fill hg-hatched' : 'hg-fill'}
        x={x - wide / 2}
        y={y(value)}
        width={wide}
        height={plot.base - y(value)}
        {...(fill ? { fill } : {})}
      />
      <Pad {...{ x, reach, y, onChange }} />
      {shown !== undefined && (
        <text
          class="em-label hg-number"
          x={x + (side === 'p' ? 1 : -1) * (reach < widest ? reach * 0.36 : 0)}
          y={y(value) - 18}
          text-anchor={reach < widest ? (side === 'p' ? 'end' : 'start') : 'middle'}
        >
          {shown}
        </text>
      )}
      <Handle
        {...{ name, value, valueText, tone, x, onChange }}
        {...share}
        y={y(value)}
        axis="y"
        scale={y}
        small
        area={{ width: reach, height: 44 }}
      />
    </g>
  );
}

type PadEvent = PointerEvent & { readonly currentTarget: SVGRectElement };

/** For the mouse and the pen alone: the handle serves fingers and the keyboard, and takes the focus. */
function Pad({ x, reach, y, onChange }: Pick<BarProps, 'x' | 'reach' | 'y' | 'onChange'>) {
  const follow = ({ currentTarget, clientY }: PadEvent) => {
    const svg = currentTarget.ownerSVGElement;
    if (!svg || !onChange) return;
    const box = svg.getBoundingClientRect();
    const raw = y.invert(((clientY - box.top) / box.height) * svg.viewBox.baseVal.height);
    onChange(clampTo(Math.round(raw / share.step) * share.step, share.min, share.max));
  };
  return (
    <rect
      class="hg-pad"
      x={x - reach / 2}
      y={plot.top}
      width={reach}
      height={plot.base - plot.top}
      onPointerDown={(event) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.parentElement?.querySelector<SVGGElement>('.em-handle')?.focus();
        follow(event);
      }}
      onPointerMove={(event) => {
        // A finger is captured where it came down, asked or not.
        if (event.pointerType !== 'touch' && event.currentTarget.hasPointerCapture(event.pointerId))
          follow(event);
      }}
    />
  );
}
