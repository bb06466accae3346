import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { changeBump, type Bump } from './bumps.ts';
import type { FigureProps } from './FigureProps.ts';
import { outward, type LaidBump } from './layBumps.ts';
import { bounds } from './params.ts';

const tones = { p: 'real', q: 'fake' } as const;

export interface BumpHandlesProps extends FigureProps {
  readonly x: ScaleLinear<number, number>;
  readonly bumps: readonly LaidBump[];
}

/** A peak to move each bump by and a shoulder to widen it by. */
export function BumpHandles({ words, locale, x, bumps, onState }: BumpHandlesProps) {
  const number = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const inView = x.copy().clamp(true);
  return (
    <>
      {bumps.map(({ side, index, bump, peak, shoulder }) => {
        const tone = tones[side];
        const name = words.bump(index + 1);
        const change = (part: Partial<Bump>) => onState?.((state) => changeBump(state, side, index, part));
        const width = scaleLinear([0, 1], [x(bump.mean), x(bump.mean + outward(side))]);
        return (
          <g key={`${side}${index}`}>
            {[peak, shoulder].map(
              (place, k) =>
                Math.abs(place.y - place.onCurve) > 1 && (
                  <line
                    key={k}
                    class={`em-leader em-tone-${tone}`}
                    x1={place.x}
                    x2={place.x}
                    y1={place.y}
                    y2={place.onCurve}
                  />
                ),
            )}
            <Handle
              name={words.sdHandle(words.law[side], name)}
              value={bump.sd}
              {...bounds.sd}
              valueText={words.sdValue(number(bump.sd))}
              x={shoulder.x}
              y={shoulder.y}
              axis="x"
              scale={width}
              tone={tone}
              small
              onChange={onState && ((sd) => change({ sd }))}
            />
            <Handle
              name={words.meanHandle(words.law[side], name)}
              value={bump.mean}
              {...bounds.mean}
              valueText={words.meanValue(number(bump.mean))}
              x={peak.x}
              y={peak.y}
              axis="x"
              scale={inView}
              tone={tone}
              onChange={onState && ((mean) => change({ mean }))}
            />
          </g>
        );
      })}
    </>
  );
}
