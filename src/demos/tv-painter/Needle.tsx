import { formatNumber } from '@/ui/formatNumber.ts';
import { keyMove } from '@/ui/keyMove.ts';
import { contains } from './event.ts';
import type { EventStripProps } from './EventStrip.tsx';
import { rows, thick } from './layout.ts';
import { axis } from './params.ts';

/** The brush on the strip: it shows where a hand paints, and the keyboard moves it, puts it down and lifts it. */
export function Needle({ frame, words, locale, brush, x }: EventStripProps) {
  const at = brush?.at ?? 0;
  const place = formatNumber(at, { locale, decimals: 1 });
  const state = brush?.mode ?? (contains(frame.event, at) ? 'inside' : 'outside');
  return (
    <g
      class="em-handle em-tone-ink tv-needle"
      transform={`translate(${x(at)} ${rows.strip + thick.strip / 2})`}
      role="slider"
      tabindex={0}
      aria-label={words.brush}
      aria-valuemin={axis.min}
      aria-valuemax={axis.max}
      aria-valuenow={at}
      aria-valuetext={`x = ${place}, ${words.brushState[state]}`}
      onKeyDown={(event) => {
        if (!brush) return;
        const next = keyMove(event.key, { value: at, ...axis });
        if (next === undefined && event.key !== ' ') return;
        event.preventDefault();
        if (next === undefined) brush.press();
        else brush.moveTo(next);
      }}
      onBlur={() => brush?.lift()}
    >
      <line y1={-thick.strip / 2 - 4} y2={thick.strip / 2 + 4} />
      <circle class={brush?.mode ? 'em-handle-dot tv-down' : 'em-handle-dot'} r={6.5} />
    </g>
  );
}
