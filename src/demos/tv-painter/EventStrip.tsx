import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { FigureProps } from './FigureProps.ts';
import { rows, thick } from './layout.ts';
import { axis } from './params.ts';
import { grip } from './useBrush.ts';

export interface EventStripProps extends Pick<FigureProps, 'frame' | 'words' | 'locale'> {
  readonly brush: FigureProps['brush'] | undefined;
  readonly x: ScaleLinear<number, number>;
}

/** The axis as a strip: what is painted, the answer below it, and what takes the strokes. */
export function EventStrip({ frame, words, locale, brush, x }: EventStripProps) {
  const [left, right] = [x(axis.min), x(axis.max)];
  return (
    <g>
      <text class="em-label" x={left} y={rows.strip - 9}>
        {words.yourEvent}
      </text>
      <rect class="tv-strip" x={left} y={rows.strip} width={right - left} height={thick.strip} rx={5} />
      {frame.event.map(([from, to]) => (
        <g key={from}>
          <rect
            class="tv-painted"
            x={x(from)}
            y={rows.strip}
            width={x(to) - x(from)}
            height={thick.strip}
            rx={3}
          />
          {[from, to]
            .filter((end) => end > axis.min && end < axis.max)
            .map((end) => (
              <line key={end} class="tv-edge" x1={x(end)} x2={x(end)} y1={rows.base} y2={rows.strip} />
            ))}
        </g>
      ))}
      <Answer {...{ frame, words, locale, x }} />
      <Pad {...{ frame, brush, x }} />
    </g>
  );
}

/** The answer's own strip: a question mark until it is revealed. */
function Answer({ frame, words, locale, x }: Omit<EventStripProps, 'brush'>) {
  const [left, right] = [x(axis.min), x(axis.max)];
  const inBounds = (value: number) => x(Math.min(axis.max, Math.max(axis.min, value)));
  const long = words.answer(formatNumber(frame.tv, { locale, decimals: 3 }));
  const said = textWidth(long) < right - left ? long : words.bestEvent;
  return (
    <g class="em-tone-transport">
      <text class={frame.reveal ? 'em-label' : ''} x={left} y={rows.answer - 8}>
        {frame.reveal ? said : words.hidden}
      </text>
      <rect
        class={frame.reveal ? 'tv-strip' : 'tv-strip tv-hidden'}
        x={left}
        y={rows.answer}
        width={right - left}
        height={thick.answer}
        rx={4}
      />
      {frame.reveal &&
        frame.best.map(({ from, to }) => (
          <rect
            key={from}
            class="tv-best"
            x={inBounds(from)}
            y={rows.answer}
            width={inBounds(to) - inBounds(from)}
            height={thick.answer}
            rx={3}
          />
        ))}
    </g>
  );
}

/** What takes the strokes: the plot and the strip under it; over the ends of A the pointer says that they can be pulled. */
function Pad({ frame, brush, x }: Pick<EventStripProps, 'frame' | 'brush' | 'x'>) {
  const top = rows.top - 24;
  const height = rows.strip + thick.strip - top;
  const [left, right] = [x(axis.min), x(axis.max)];
  const ends = frame.event.flat().filter((end) => end > axis.min && end < axis.max);
  return (
    <g
      class="tv-pad"
      data-mode={brush?.mode}
      onPointerDown={brush?.onPointerDown}
      onPointerMove={brush?.onPointerMove}
      onPointerUp={brush?.onPointerUp}
      onPointerCancel={brush?.onPointerCancel}
    >
      <rect x={left} y={top} width={right - left} height={height} />
      {ends.map((end) => {
        const from = Math.max(left, x(end) - grip.mouse);
        const to = Math.min(right, x(end) + grip.mouse);
        return <rect key={end} class="tv-grip" x={from} y={top} width={to - from} height={height} />;
      })}
    </g>
  );
}
