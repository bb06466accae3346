import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import type { FigureProps } from './FigureProps.ts';
import { handleSpots } from './handleSpots.ts';
import { params } from './params.ts';

export interface HandlesProps extends FigureProps {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Both ends of the interval on the axis, and the width on the bell's flank, one σ from its middle. */
export function Handles({ frame, words, locale, onChange, x, y }: HandlesProps) {
  const spots = handleSpots(frame, x, y);
  const names = { from: words.fromHandle, to: words.toHandle, sigma: words.sigmaHandle };
  return (
    <>
      {(['from', 'to', 'sigma'] as const).map((name) => {
        const { min, max, step } = params[name];
        const spot = spots[name];
        const tone = name === 'sigma' ? 'real' : 'ink';
        const shown = formatNumber(frame[name], { locale, decimals: 2 });
        return (
          <g key={name} class={`em-tone-${tone}`}>
            {spot.drawn < spot.y && (
              <line class="em-leader" x1={spot.x} x2={spot.x} y1={spot.y} y2={spot.drawn} />
            )}
            <Handle
              {...{ min, max, step, tone }}
              name={names[name]}
              value={frame[name]}
              valueText={name === 'sigma' ? words.sigmaValue(shown) : words.endValue(shown)}
              x={spot.x}
              y={spot.drawn}
              axis="x"
              scale={x}
              small={name !== 'sigma'}
              onChange={onChange && ((value) => onChange({ [name]: value }))}
            />
          </g>
        );
      })}
    </>
  );
}
