import type { ScaleLinear } from 'd3-scale';
import type { FigureProps } from './FigureProps.ts';

type Scale = ScaleLinear<number, number>;

export interface SlicesProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
}

/** The area between the two functions cut level by moves, or upright by gaps; each slice can be pointed at. */
export function Slices({ frame, light, x, y }: SlicesProps) {
  if (frame.slices === 'moves')
    return (
      <g class="lt-slices">
        {frame.moves.map(({ u, from, to }, i) => (
          <g key={u} class="lt-lightable" {...light?.hover(`move${i}`)}>
            <path class="lt-area" d={`M${x(from)} ${y(u)}H${x(to)}`} />
            <path class="lt-slice" d={`M${x(from)} ${y(u)}H${x(to)}`} />
          </g>
        ))}
      </g>
    );
  return (
    <g class="lt-slices">
      {frame.gaps
        .map((gap, i) => ({ ...gap, i, middle: (gap.from + gap.to) / 2 }))
        .filter(({ low, high }) => Math.abs(y(high) - y(low)) > 1)
        .map(({ from, to, low, high, i, middle }) => (
          <g key={i} class="lt-lightable" {...light?.hover(`gap${i}`)}>
            {frame.kind === 'lists' ? (
              <rect
                class="lt-column"
                x={x(from)}
                y={Math.min(y(low), y(high))}
                width={x(to) - x(from)}
                height={Math.abs(y(high) - y(low))}
              />
            ) : (
              <path class="lt-slice" d={`M${x(middle)} ${y(low)}V${y(high)}`} />
            )}
          </g>
        ))}
    </g>
  );
}
