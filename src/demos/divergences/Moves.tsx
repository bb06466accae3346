import type { ScaleLinear } from 'd3-scale';
import { Arrow } from '@/ui/plot/Arrow.tsx';
import { textWidth } from '@/ui/plot/textWidth.ts';
import { sides } from './DensityPanel.tsx';
import type { FigureProps } from './Figure.tsx';
import type { LaidBump } from './layBumps.ts';
import { showMeasure } from './showMeasure.ts';

export interface MovesProps extends FigureProps {
  readonly x: ScaleLinear<number, number>;
  readonly bumps: readonly LaidBump[];
  readonly top: number;
  readonly base: number;
}

/** Lowest and highest arrow, as shares of the plot's height: under most of both curves, clear of the axis. */
const band = [0.1, 0.5] as const;

/** Where grains at a few quantiles of P go: the optimal plan, one arrow each. */
export function Moves({ frame, words, locale, width, light, x, bumps, top, base }: MovesProps) {
  const { moves, measures } = frame;
  const lit = light?.lit === 'w1' || light?.lit === 'w2';
  const rows = moves.map(
    (_, i) => base - (base - top) * (band[0] + ((band[1] - band[0]) * i) / (moves.length - 1)),
  );
  const label = words.moved(showMeasure('w1', measures.w1, locale));
  const room = textWidth(label) + 10;
  const spots = moves.flatMap(([from, to], i) => {
    const [low, high] = [x(Math.min(from, to)), x(Math.max(from, to))];
    return [
      { start: low - room, y: rows[i]! },
      { start: high + 10, y: rows[i]! },
    ];
  });
  const handles = bumps.flatMap(({ peak, shoulder }) => [peak, shoulder]);
  const fits = ({ start, y }: { readonly start: number; readonly y: number }) =>
    start > sides.left + 4 &&
    start + room < width - sides.right &&
    !handles.some(
      (handle) => Math.abs(handle.y - y) < 18 && handle.x > start - 10 && handle.x < start + room,
    );
  const spot = spots.find(fits) ?? { start: sides.left + textWidth(words.densityAxis) + 6, y: 32 };
  return (
    <g
      class="em-tone-transport em-lightable"
      data-lit={light?.lit === undefined ? undefined : lit ? 'on' : 'off'}
    >
      {moves.map(([from, to], i) => (
        <g key={i}>
          <circle class="em-dot" cx={x(from)} cy={rows[i]!} r={2.5} />
          <Arrow class="em-carry" from={x(from)} to={x(to)} y={rows[i]!} />
        </g>
      ))}
      <text class="em-label" x={spot.start} y={spot.y} dy="0.35em">
        {label}
      </text>
    </g>
  );
}
