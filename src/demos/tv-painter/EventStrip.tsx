import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { keyMove } from '@/ui/keyMove.ts';
import type { FigureProps } from './Figure.tsx';
import { contains } from './event.ts';
import { axis } from './params.ts';

export interface EventStripProps extends Pick<FigureProps, 'frame' | 'words' | 'locale'> {
  readonly brush: FigureProps['brush'] | undefined;
  readonly x: ScaleLinear<number, number>;
  readonly top: number;
  readonly plotTop: number;
}

const thick = 24;

/** The axis as a strip: what is painted, what the answer is, and the brush that a hand or the arrow keys move. */
export function EventStrip({ frame, words, locale, brush, x, top, plotTop }: EventStripProps) {
  const at = brush?.at ?? 0;
  const place = formatNumber(at, { locale, decimals: 1 });
  const state = brush?.mode ?? (contains(frame.event, at) ? 'inside' : 'outside');
  const said = { inside: words.inside, outside: words.outside, paint: words.painting, wipe: words.wiping }[
    state
  ];
  const inBounds = (value: number) => x(Math.min(axis.max, Math.max(axis.min, value)));
  return (
    <g>
      <rect
        class="tv-strip"
        x={x(axis.min)}
        y={top}
        width={x(axis.max) - x(axis.min)}
        height={thick}
        rx={5}
      />
      <text class="em-label" x={x(axis.min)} y={top - 8}>
        {words.yourEvent}
      </text>
      {frame.event.map(([from, to]) => (
        <rect
          key={from}
          class="tv-painted"
          x={x(from)}
          y={top}
          width={x(to) - x(from)}
          height={thick}
          rx={3}
        />
      ))}
      {frame.reveal &&
        frame.best.map(({ from, to }) => (
          <rect
            key={from}
            class="tv-best"
            x={inBounds(from)}
            y={top + thick + 8}
            width={inBounds(to) - inBounds(from)}
            height={12}
            rx={3}
          />
        ))}
      {frame.reveal && (
        <text class="em-label em-tone-transport" x={x(axis.min)} y={top + thick + 34}>
          {words.bestEvent}
        </text>
      )}
      <rect
        class="tv-canvas"
        x={x(axis.min)}
        y={plotTop}
        width={x(axis.max) - x(axis.min)}
        height={top + thick - plotTop}
        onPointerDown={brush?.onPointerDown}
        onPointerMove={brush?.onPointerMove}
        onPointerUp={brush?.onPointerUp}
        onPointerCancel={brush?.onPointerUp}
      />
      <g
        class="em-handle em-tone-ink"
        transform={`translate(${x(at)} ${top + thick / 2})`}
        role="slider"
        tabIndex={0}
        aria-label={words.brush}
        aria-valuemin={axis.min}
        aria-valuemax={axis.max}
        aria-valuenow={at}
        aria-valuetext={`x = ${place}, ${said}`}
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
        <line class="tv-needle" y1={-thick / 2 - 4} y2={thick / 2 + 4} />
        <circle class="em-handle-dot" r={6.5} />
      </g>
    </g>
  );
}
