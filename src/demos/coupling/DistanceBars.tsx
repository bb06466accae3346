import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { FigureProps } from './FigureProps.ts';
import { shares } from './shares.ts';

export interface DistanceBarsProps extends Pick<FigureProps, 'frame'> {
  /** The axis of distances. */
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
}

const count = 12;

/** The histogram of d on its side, along the axis of distances; that of the same ω's paired by −ρ as an outline. */
export function DistanceBars({ frame, y, left, right }: DistanceBarsProps) {
  const [from = 0, to = 0] = y.domain();
  const bins = shares(frame.draws.d, { from, to, count });
  const others = frame.opposite ? shares(frame.opposite.d, { from, to, count }) : [];
  const most = Math.max(...[...bins, ...others].map(({ density }) => density));
  const x = scaleLinear([0, most], [left, right]);
  return (
    <g>
      {bins.map((bin) => (
        <rect
          key={bin.from}
          class="cp-bin em-tone-transport"
          x={left}
          y={y(bin.to) + 0.5}
          width={x(bin.density) - left}
          height={y(bin.from) - y(bin.to) - 1}
        />
      ))}
      {others.length > 0 && (
        <path
          class="cp-outline em-tone-js"
          d={`M${left} ${y(from)}${others
            .map((bin) => `H${x(bin.density).toFixed(1)}V${y(bin.to).toFixed(1)}`)
            .join('')}H${left}`}
        />
      )}
    </g>
  );
}
