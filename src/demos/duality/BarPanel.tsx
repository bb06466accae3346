import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { FigureProps } from './FigureProps.ts';
import { percentOf } from './lessonOf.ts';

const height = 126;
const bar = { top: 24, height: 20 } as const;
const plans = 82;
const foot = 116;

/** One line of numbers: a score's difference grows from 0, the costs of plans lie beyond, and the wall K·W between them. */
export function BarPanel({ frame, words, locale, width }: FigureProps) {
  const { value, wall, w1, K, costs } = frame;
  const say = (number: number) => formatNumber(number, { locale, decimals: 3 });
  const all = [costs.cheapest, costs.independent, costs.reversed].map((cost) => K * cost);
  // The wall stands where the bar has room to grow; plans that cost more than the picture holds lie to the right of it.
  const most = wall > 0 ? 1.6 * wall : 1.1 * Math.max(...all);
  const x = scaleLinear([Math.min(0, value), most], [4, width - 10]);
  const farther = all.some((cost) => cost > most);
  const wallText = words.wall(String(K), say(w1), say(wall));
  const half = textWidth(wallText) / 2;
  return (
    <PlotPanel label={words.bars} width={width} height={height}>
      <text class="em-label" x={4} y={14}>
        {words.value(say(value), wall > 0 && value >= 0 ? words.share(percentOf(frame, locale)) : '')}
      </text>
      <rect class="du-track" x={x(0)} y={bar.top} width={x(wall) - x(0)} height={bar.height} />
      <rect
        class="du-bar"
        x={x(Math.min(0, value))}
        y={bar.top}
        width={x(Math.abs(value)) - x(0)}
        height={bar.height}
      />
      <line class="du-zero" x1={x(0)} x2={x(0)} y1={bar.top - 4} y2={foot - 16} />
      <text x={x(0) + (value < 0 ? -4 : 4)} y={foot} text-anchor={value < 0 ? 'end' : 'start'}>
        0
      </text>
      <text x={width - 4} y={plans - 16} text-anchor="end" class="du-costs">
        {words.costs(String(K), say(costs.cheapest), say(costs.independent), say(costs.reversed))}
      </text>
      <g class="em-tone-transport">
        <line class="du-reach" x1={x(wall)} x2={x(most)} y1={plans} y2={plans} />
        {farther && <path class="du-farther" d={`M${x(most) - 1} ${plans - 7}l9 7l-9 7Z`} />}
        {all
          .filter((cost) => cost <= most)
          .map((cost, i) => (
            <path key={i} class="du-plan" d={`M${x(cost).toFixed(1)} ${plans - 7}l7 7l-7 7l-7 -7Z`} />
          ))}
        <line class="du-wall" x1={x(wall)} x2={x(wall)} y1={bar.top - 6} y2={foot - 14} />
        <text
          class="em-label"
          x={Math.min(width - half - 2, Math.max(half + 18, x(wall)))}
          y={foot}
          text-anchor="middle"
        >
          {wallText}
        </text>
      </g>
    </PlotPanel>
  );
}
