import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { Handle } from './Handle.tsx';
import type { LaidBell } from './LaidBell.ts';

export interface BellWords {
  readonly mean: string;
  readonly sd: string;
}

export interface BellHandlesProps {
  readonly bell: LaidBell;
  readonly x: ScaleLinear<number, number>;
  readonly tone: 'real' | 'fake';
  /** Names of the two handles. */
  readonly names: BellWords;
  /** How a value is read out. */
  readonly say: (value: number) => string;
  readonly bounds: Readonly<
    Record<'mean' | 'sd', { readonly min: number; readonly max: number; readonly step: number }>
  >;
  readonly onMean?: ((mean: number) => void) | undefined;
  readonly onSd?: ((sd: number) => void) | undefined;
}

/** A normal density to be shaped by hand: its peak moves the mean, its shoulder the standard deviation. */
export function BellHandles({ bell, x, tone, names, say, bounds, onMean, onSd }: BellHandlesProps) {
  const { mean, sd, flank, peak, shoulder } = bell;
  const width = scaleLinear([0, 1], [x(mean), x(mean + flank)]);
  const pick = ({ min, max, step }: BellHandlesProps['bounds']['mean']) => ({ min, max, step });
  return (
    <g>
      {[peak, shoulder].map(
        (spot, index) =>
          Math.abs(spot.y - spot.onCurve) > 1 && (
            <line
              key={index}
              class={`em-leader em-tone-${tone}`}
              x1={spot.x}
              x2={spot.x}
              y1={spot.y}
              y2={spot.onCurve}
            />
          ),
      )}
      <Handle
        name={names.sd}
        value={sd}
        {...pick(bounds.sd)}
        valueText={say(sd)}
        x={shoulder.x}
        y={shoulder.y}
        axis="x"
        scale={width}
        tone={tone}
        small
        onChange={onSd}
      />
      <Handle
        name={names.mean}
        value={mean}
        {...pick(bounds.mean)}
        valueText={say(mean)}
        x={peak.x}
        y={peak.y}
        axis="x"
        scale={x}
        tone={tone}
        onChange={onMean}
      />
    </g>
  );
}
