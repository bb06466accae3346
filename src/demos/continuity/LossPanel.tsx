import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { layout } from './layout.ts';
import { LossCurves } from './LossCurves.tsx';
import { params } from './params.ts';

const { height, top, base } = layout;
const left = 34;
const right = 30;
const { min, max, step } = params.theta;

/** W against θ inside the funnel of θ′; JS beside it, if asked. A question hides both until it is answered. */
export function LossPanel({ frame, words, locale, width, onMove }: FigureProps) {
  const { now, other, reveal } = frame;
  const x = scaleLinear([min, max], [left, width - right]);
  const y = scaleLinear([0, 1], [base - 8, top + 18]);
  // One is held at the foot of its line, the other at its head: they never cover each other.
  const places = [
    { which: 'theta', theta: now.theta, hold: base },
    { which: 'other', theta: other.theta, hold: top },
  ] as const;
  return (
    <PlotPanel label={words.lossPanel} width={width} height={height}>
      <YAxis scale={y} label="" ticks={2} x={left} to={width - right} />
      <text x={0} y={14}>
        <Subscripted text={words.lossAxis} within="svg" />
      </text>
      <XAxis scale={x} label={words.thetaAxis} ticks={5} y={base} drop={6} />
      <DragArea
        scale={x}
        {...{ min, max, step, top, bottom: base }}
        onChange={onMove && ((to) => onMove('theta', to))}
      >
        {places.map(({ which, theta }) => (
          <line key={which} class="em-guide" x1={x(theta)} x2={x(theta)} y1={top} y2={base} />
        ))}
        {reveal ? (
          <LossCurves {...{ frame, words, x, y }} />
        ) : (
          <text class="em-label" x={(left + width - right) / 2} y={(top + base) / 2} text-anchor="middle">
            {words.hidden}
          </text>
        )}
      </DragArea>
      {places.map(({ which, theta, hold }, k) => (
        <g key={which}>
          <text
            class="em-label em-tone-fake"
            x={x(theta) + (sideOf(k, now.theta, other.theta) > 0 ? 3 : -3)}
            y={top - 12}
            text-anchor={sideOf(k, now.theta, other.theta) > 0 ? 'start' : 'end'}
          >
            {which === 'theta' ? 'θ' : 'θ′'}
          </text>
          <Handle
            name={words.curveHandles[which]}
            value={theta}
            {...{ min, max, step }}
            valueText={words.handleValue(which, formatNumber(theta, { locale, decimals: 2 }))}
            x={x(theta)}
            y={hold}
            axis="x"
            scale={x}
            tone="fake"
            small={which === 'other'}
            onChange={onMove && ((to) => onMove(which, to))}
          />
        </g>
      ))}
    </PlotPanel>
  );
}

/** Each name stands on the far side of its line, so that the two never run together. */
const sideOf = (k: number, theta: number, other: number): 1 | -1 => ((k === 0) === theta >= other ? 1 : -1);
