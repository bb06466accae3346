import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { MatrixLabels } from './MatrixLabels.tsx';
import type { Frame, Pair } from './model.ts';
import { params } from './params.ts';
import { rayPath } from './rayPath.ts';

/** The picture shows this far to each side. */
export const REACH = 8;
const margin = { left: 36, right: 12, top: 36, bottom: 58 } as const;

/** How wide and high the square is in a panel of that width. */
export const sideOf = (width: number): number => width - margin.left - margin.right;

/** The plane of one layer: the unit circle, the ellipse W makes of it, and the vector of the power iteration. */
export function MatrixPanel(props: FigureProps) {
  const { frame, words, locale, width, onChange } = props;
  const clip = useId();
  const side = sideOf(width);
  const [right, bottom] = [margin.left + side, margin.top + side];
  const x = scaleLinear([-REACH, REACH], [margin.left, right]);
  const y = scaleLinear([-REACH, REACH], [bottom, margin.top]);
  const { matrix, trail, now } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 1 });
  return (
    <PlotPanel label={words.matrixPanel} width={width} height={bottom + margin.bottom}>
      <YAxis scale={y} label={words.yAxis} x={margin.left} to={right} ticks={5} />
      <XAxis scale={x} label={words.xAxis} y={bottom} ticks={5} drop={8} />
      <clipPath id={clip}>
        <rect x={margin.left} y={margin.top} width={side} height={side} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <path class="cl-axes" d={axesPath(frame, x, y)} />
        <path class="cl-circle" d={imagePath([1, 0, 0, 1], x, y)} />
        <path class="cl-ellipse" d={imagePath(matrix, x, y)} />
        <g class="em-tone-js">
          {trail.slice(0, -1).map(({ image }, k) => (
            <path key={k} class="cl-ray cl-past" d={rayPath(image, x, y)} />
          ))}
          <path class="cl-ray" d={rayPath(now.image, x, y)} />
        </g>
        <path class="cl-ray cl-vector em-tone-tv" d={rayPath(now.vector, x, y)} />
      </g>
      <MatrixLabels {...{ frame, x, y }} />
      {([0, 1] as const).map((column) => {
        const [first, second] = column === 0 ? (['w11', 'w21'] as const) : (['w12', 'w22'] as const);
        const [across, up]: Pair = [matrix[column], matrix[column === 0 ? 2 : 3]];
        return (
          <PlaneHandle
            key={column}
            name={words.columnHandles[column]}
            x={{ ...params[first], value: across, scale: x }}
            y={{ ...params[second], value: up, scale: y }}
            valueText={words.pointValue(say(across), say(up))}
            tone="ink"
            onChange={onChange && ((toX, toY) => onChange({ [first]: toX, [second]: toY }))}
          />
        );
      })}
    </PlotPanel>
  );
}

type Scale = ScaleLinear<number, number>;

/** What the matrix makes of the unit circle; a line there and back for a singular one. */
function imagePath([a, b, c, d]: Frame['matrix'], x: Scale, y: Scale): string {
  const corners = Array.from({ length: 120 }, (_, k) => {
    const [cos, sin] = [Math.cos((k * Math.PI) / 60), Math.sin((k * Math.PI) / 60)];
    return `${x(a * cos + b * sin).toFixed(1)} ${y(c * cos + d * sin).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Both axes of the ellipse, from end to end. */
function axesPath({ longest: [u, v], sigma, second }: Frame, x: Scale, y: Scale): string {
  const line = (dx: number, dy: number) => `M${x(-dx)} ${y(-dy)}L${x(dx)} ${y(dy)}`;
  return line(sigma * u, sigma * v) + line(-second * v, second * u);
}
