import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { labelBox } from '@/ui/plot/labelBox.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import { contour, levels, onContour } from './contours.ts';
import type { FigureProps } from './FigureProps.ts';
import { params } from './params.ts';
import { pathWithin } from './pathWithin.ts';
import { planeLabels } from './planeLabels.ts';
import { bottom } from './problem.ts';

/** The picture shows this far to each side of the bottom. */
const REACH = 4;
const margin = { left: 36, right: 12, top: 36, bottom: 50 } as const;
/** The two equations as lines across the picture. */
const equations = [
  [
    [-2, 7],
    [6, -9],
  ],
  [
    [-2, 3],
    [6, -5],
  ],
] as const;

/** How wide and high the square is in a panel of that width. */
export const sideOf = (width: number): number => width - margin.left - margin.right;

/** The plane of (a, b): contours of L, the two equations as lines, and the way from the start. */
export function PlanePanel({ frame, words, locale, width, onChange }: FigureProps) {
  const clip = useId();
  const side = sideOf(width);
  const [right, base] = [margin.left + side, margin.top + side];
  const x = scaleLinear([bottom.a - REACH, bottom.a + REACH], [margin.left, right]);
  const y = scaleLinear([bottom.b - REACH, bottom.b + REACH], [base, margin.top]);
  const { spots, now, steps } = frame;
  const start = spots[0]!;
  const way = pathWithin(spots.slice(0, steps + 1));
  const inside = Math.max(Math.abs(now.a - bottom.a), Math.abs(now.b - bottom.b)) <= REACH;
  const say = (value: number) => formatNumber(value, { locale, decimals: 1 });
  const outside = words.outside(String(steps), formatSize(now.loss, { locale, decimals: 1 }));
  const heights = levels.slice(2).map((level) => {
    const [a, b] = onContour(level, 0.5);
    return { text: `L = ${level}`, spot: { x: x(a), y: y(b), anchor: 'middle' } as const };
  });
  const wanted = planeLabels(frame, words, { x, y, inside }, outside);
  const placed = placeLabels(wanted, {
    lines: [way.map(([a, b]) => [x(a), y(b)] as const)],
    boxes: [
      ...[start, bottom, ...(inside ? [now] : [])].map(({ a, b }) => boxAround(x(a), y(b), 11)),
      ...heights.map(({ text, spot }) => labelBox(text, spot)),
    ],
    bounds: { left: margin.left, right, top: margin.top, bottom: base },
  });
  return (
    <PlotPanel label={words.plane} width={width} height={base + margin.bottom}>
      <YAxis scale={y} label="b" x={margin.left} to={right} ticks={8} />
      <XAxis scale={x} label="a" y={base} ticks={8} />
      <clipPath id={clip}>
        <rect x={margin.left} y={margin.top} width={side} height={side} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        {levels.map((level) => (
          <path key={level} class="two-contour" d={contour(level, x, y)} />
        ))}
        {equations.map((line, k) => (
          <path key={k} class="two-equation" d={linePath(line, x, y)} />
        ))}
        {heights.map(({ text, spot }) => (
          <text
            key={text}
            class="em-label two-level"
            x={spot.x}
            y={spot.y}
            dy="0.35em"
            text-anchor={spot.anchor}
          >
            {text}
          </text>
        ))}
        <g class="em-tone-js">
          <path class="two-way" d={`M${way.map(([a, b]) => place(x(a), y(b))).join('L')}`} />
          <path class="two-steps" d={dotsPath(way.flat(), { x, y })} />
        </g>
      </g>
      <path
        class="two-bottom"
        d={`M${x(bottom.a) - 6} ${y(bottom.b)}h12M${x(bottom.a)} ${y(bottom.b) - 6}v12`}
      />
      {inside && steps > 0 && <circle class="em-present em-tone-js" cx={x(now.a)} cy={y(now.b)} r={6} />}
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
      <PlaneHandle
        name={words.start}
        x={{ ...params.a, value: start.a, scale: x }}
        y={{ ...params.b, value: start.b, scale: y }}
        valueText={words.startValue(say(start.a), say(start.b))}
        tone="ink"
        onChange={onChange && ((a, b) => onChange({ a, b }))}
      />
    </PlotPanel>
  );
}

const place = (px: number, py: number): string => `${px.toFixed(1)} ${py.toFixed(1)}`;
