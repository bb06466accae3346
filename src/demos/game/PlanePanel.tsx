import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import type { FigureProps } from './FigureProps.ts';
import { Field } from './Field.tsx';
import { looks } from './looks.ts';
import { params } from './params.ts';
import { pathWithin } from './pathWithin.ts';
import { planeLabels } from './planeLabels.ts';

/** The picture shows this far to each side. */
const REACH = 3;
const margin = { left: 36, right: 12, top: 36, bottom: 50 } as const;

/** How wide and high the square is in a panel of that width. */
export const sideOf = (width: number): number => width - margin.left - margin.right;

/** The players' plane: where they began, the way they went, and where they are. */
export function PlanePanel({ frame, words, locale, width, onChange }: FigureProps) {
  const clip = useId();
  const side = sideOf(width);
  const [right, bottom] = [margin.left + side, margin.top + side];
  const x = scaleLinear([-REACH, REACH], [margin.left, right]);
  const y = scaleLinear([-REACH, REACH], [bottom, margin.top]);
  const { chosen, now, steps, method } = frame;
  const start = chosen.spots[0]!;
  const way = pathWithin(chosen.spots.slice(0, steps + 1));
  const { tone } = looks[method];
  const inside = Math.max(Math.abs(now.x), Math.abs(now.y)) <= REACH;
  const say = (value: number) => formatNumber(value, { locale, decimals: 1 });
  const wanted = planeLabels(frame, words, { x, y, inside });
  const placed = placeLabels(wanted, {
    lines: [way.map((spot) => [x(spot.x), y(spot.y)] as const)],
    boxes: [start, ...(inside ? [now] : [])].map((spot) => boxAround(x(spot.x), y(spot.y), 11)),
    bounds: { left: margin.left, right, top: margin.top, bottom },
  });
  const points = way.flatMap((spot) => [spot.x, spot.y]);
  return (
    <PlotPanel label={words.plane} width={width} height={bottom + margin.bottom}>
      <YAxis scale={y} label={words.yAxis} x={margin.left} to={right} ticks={7} />
      <XAxis scale={x} label={words.xAxis} y={bottom} ticks={7} />
      <clipPath id={clip}>
        <rect x={margin.left} y={margin.top} width={side} height={side} />
      </clipPath>
      <Field x={x} y={y} reach={REACH} />
      <g clip-path={`url(#${clip})`}>
        <circle class="em-guide game-ring" cx={x(0)} cy={y(0)} r={x(start.radius) - x(0)} />
        <g class={`em-tone-${tone}`}>
          <path class="game-way" d={`M${way.map((spot) => place(x(spot.x), y(spot.y))).join('L')}`} />
          <path class="game-steps" d={dotsPath(points, { x, y })} />
        </g>
      </g>
      <path class="game-balance" d={`M${x(0) - 6} ${y(0)}h12M${x(0)} ${y(0) - 6}v12`} />
      {inside && steps > 0 && (
        <circle class={`em-present em-tone-${tone}`} cx={x(now.x)} cy={y(now.y)} r={6} />
      )}
      {!inside && (
        <text class={`em-label em-tone-${tone}`} x={right - 6} y={bottom - 10} text-anchor="end">
          {words.outside(String(steps), formatSize(now.radius, { locale, decimals: 1 }))}
        </text>
      )}
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
      <PlaneHandle
        name={words.start}
        x={{ ...params.x, value: start.x, scale: x }}
        y={{ ...params.y, value: start.y, scale: y }}
        valueText={words.startValue(say(start.x), say(start.y))}
        tone="ink"
        onChange={onChange && ((atX, atY) => onChange({ x: atX, y: atY }))}
      />
    </PlotPanel>
  );
}

const place = (px: number, py: number): string => `${px.toFixed(1)} ${py.toFixed(1)}`;
