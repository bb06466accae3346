import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { FigureProps } from './FigureProps.ts';
import { percentOf } from './lessonOf.ts';

const bar = { top: 24, height: 20 } as const;
const plans = 62;
const foot = 98;
const bottom = 120;
const line = 18;

type Say = (number: number) => string;
type Part = FigureProps & { readonly x: ScaleLinear<number, number>; readonly say: Say };

/** One line of numbers: a difference of scores grows from 0, the costs of plans lie beyond, the wall K·W between them. */
export function BarPanel(props: FigureProps) {
  const { frame, words, locale, width } = props;
  const { value, wall, K, costs } = frame;
  const say: Say = (number) => formatNumber(number, { locale, decimals: 3 });
  // The wall stands where the bar has room to grow; plans that cost more than the picture holds lie to the right of it.
  const most = wall > 0 ? 1.6 * wall : 1.1 * K * costs.reversed;
  const x = scaleLinear([Math.min(0, value), most], [4, width - 10]);
  const said = words.costs(String(K), say(costs.cheapest), say(costs.independent), say(costs.reversed));
  const lines = textWidth(said.join(', ')) < width - 8 ? [said.join(', ')] : said;
  return (
    <PlotPanel label={words.bars} width={width} height={bottom + 8 + line * (lines.length - 1)}>
      <Difference {...props} x={x} say={say} />
      <g class="em-tone-transport">
        <Plans {...props} x={x} say={say} />
        {lines.map((text, i) => (
          <text key={i} class="du-costs" x={width - 4} y={bottom + line * i} text-anchor="end">
            {text}
          </text>
        ))}
      </g>
    </PlotPanel>
  );
}

function Difference({ frame, words, locale, x, say }: Part) {
  const { value, wall } = frame;
  return (
    <>
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
      <line class="du-zero" x1={x(0)} x2={x(0)} y1={bar.top - 4} y2={foot - 14} />
      <text x={x(0)} y={foot} text-anchor={value < 0 ? 'middle' : 'start'}>
        0
      </text>
    </>
  );
}

/** Each plan as a diamond at its cost, and the wall that no plan comes to the left of. */
function Plans({ frame, words, width, x, say }: Part) {
  const { wall, w1, K, costs } = frame;
  const [, most = 0] = x.domain();
  const all = [costs.cheapest, costs.independent, costs.reversed].map((cost) => K * cost);
  const name = words.wall(String(K), say(w1), say(wall));
  const half = textWidth(name) / 2;
  return (
    <>
      <line class="du-reach" x1={x(wall)} x2={x(most)} y1={plans} y2={plans} />
      {all.some((cost) => cost > most) && (
        <path class="du-farther" d={`M${x(most) - 1} ${plans - 7}l9 7l-9 7Z`} />
      )}
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
        {name}
      </text>
    </>
  );
}
