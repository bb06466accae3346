import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import type { FigureProps } from './FigureProps.ts';
import { cloud, cloudHeight, cloudSide, pixels } from './layout.ts';
import { params } from './params.ts';
import { PickArea } from './PickArea.tsx';
import { XMargin } from './XMargin.tsx';
import { YMargin } from './YMargin.tsx';

/** The pairs as a cloud between their margins; the farther a point from the line x = y, the longer its distance. */
export function CloudPanel({ frame, words, locale, width, stage, chosen, onChoose, onEnd }: FigureProps) {
  const side = cloudSide(width);
  const left = cloud.left + (width - cloud.left - cloud.right - side) / 2;
  const [right, base] = [left + side, cloud.top + side];
  const x = scaleLinear([stage.low, stage.high], [left, right]);
  const y = scaleLinear([stage.low, stage.high], [base, cloud.top]);
  const { draws, ends } = frame;
  const places = Array.from(draws.x, (each, k) => [x(each), y(draws.y[k]!)] as const);
  const [px, py] = places[chosen]!;
  const diagonal = y(draws.x[chosen]!);
  const say = (value: number) => formatNumber(value, { locale, decimals: Number.isInteger(value) ? 0 : 2 });
  const margin = { frame, words, x, y, say };
  return (
    <PlotPanel label={words.cloudPanel} width={width} height={cloudHeight(width)}>
      <rect class="cp-ground" x={left} y={cloud.top} width={side} height={side} />
      <XMargin {...margin} />
      <YMargin {...margin} />
      <g class="em-axis">
        {y.ticks(6).map((tick) => (
          <text key={tick} x={left - 8} y={y(tick)} dy="0.35em" text-anchor="end">
            {String(tick).replace('-', '−')}
          </text>
        ))}
        <text class="em-axis-name" x={left - 36} y={cloud.top - 8}>
          {words.yAxis}
        </text>
      </g>
      <XAxis scale={x} label={words.xAxis} y={base} ticks={6} />
      <path class="cp-diagonal" d={`M${left} ${base}L${right} ${cloud.top}`} />
      <text class="cp-quiet" x={left + 8} y={base - 26} dy="0.35em">
        {words.diagonal}
      </text>
      <PickArea places={places} onChoose={onChoose}>
        <rect class="cp-catch" x={left} y={cloud.top} width={side} height={side} />
        <path class="cp-dots cp-pairs em-tone-transport" d={dotsPath(places.flat(), pixels)} />
      </PickArea>
      <path class="em-guide" d={`M${px} ${cloud.top}V${base}M${left} ${py}H${right}`} />
      <g class="em-tone-transport">
        <path class="em-bold-line" d={`M${px} ${py}V${diagonal}`} />
        <circle class="em-present" cx={px} cy={py} r={6} />
      </g>
      {(['a', 'b'] as const).map((end, k) => (
        <Handle
          key={end}
          name={end === 'a' ? words.handleA : words.handleB}
          value={ends[k]!}
          {...params[end]}
          valueText={words.endValue(say(ends[k]!))}
          x={right + 50}
          y={y(ends[k]!)}
          axis="y"
          scale={y}
          tone="fake"
          small
          onChange={onEnd && ((at) => onEnd(end, at))}
        />
      ))}
    </PlotPanel>
  );
}
