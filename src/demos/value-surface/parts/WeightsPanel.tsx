import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from '../FigureProps.ts';
import type { CriticFrame } from '../model/Critic.ts';
import { look } from './look.ts';

const margin = { left: 46, right: 16, top: 30, bottom: 44 } as const;
/** Fewer would round to 0 %. */
const WORTH_SAYING = 0.005;

export interface WeightsPanelProps extends FigureProps {
  readonly critic: CriticFrame;
  readonly height: number;
}

/** Where a critic's weights lie; until the reader has guessed, a question mark. */
export function WeightsPanel(props: WeightsPanelProps) {
  const { critic, frame, words, width, height, light } = props;
  const { reach } = critic.measured.weights;
  const name = words.hold(critic.hold);
  const base = height - margin.bottom;
  const x = scaleLinear([-reach, reach], [margin.left, width - margin.right]);
  return (
    <div class="vs-weights em-lightable" data-critic={critic.id} {...light?.hover(critic.id)}>
      <p class={`vs-name em-tone-${look[critic.id].tone}`}>{name}</p>
      <PlotPanel label={words.weightsLabel(name)} width={width} height={height}>
        {frame.reveal ? (
          <Bars {...props} x={x} base={base} />
        ) : (
          <text
            class="vs-ask"
            x={(margin.left + width - margin.right) / 2}
            y={(base + margin.top) / 2}
            dy="0.35em"
          >
            ?
          </text>
        )}
        <XAxis scale={x} label={words.weightAxis} ticks={width < 220 ? 2 : 4} y={base} />
      </PlotPanel>
    </div>
  );
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function Bars({
  critic,
  words,
  locale,
  width,
  x,
  base,
}: WeightsPanelProps & { readonly x: Scale; readonly base: number }) {
  const { reach, counts, outside, shareAtBound } = critic.measured.weights;
  const all = counts.reduce((sum, count) => sum + count, outside);
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0) / all;
  const isFree = Number.isNaN(shareAtBound);
  // Over free weights, which fill the middle, the label needs room.
  const y = scaleLinear([0, (isFree ? 125 : 100) * most], [base, margin.top]);
  const cell = (2 * reach) / counts.length;
  const percent = (share: number) => formatNumber(100 * share, { locale, decimals: 0 });
  const bars = counts
    .map((count, bin) => {
      const [left, right] = [x(-reach + bin * cell), x(-reach + (bin + 1) * cell)];
      return `M${left.toFixed(1)} ${base}V${y((100 * count) / all).toFixed(1)}H${(right - 0.5).toFixed(1)}V${base}Z`;
    })
    .join('');
  const said = isFree
    ? outside / all >= WORTH_SAYING && words.outside(percent(outside / all))
    : words.atBound(percent(shareAtBound));
  return (
    <>
      <YAxis scale={y} label={words.shareAxis} ticks={3} x={margin.left} to={width - margin.right} />
      <path class={`vs-bars em-tone-${look[critic.id].tone}`} d={bars} />
      {said && (
        <text
          class={`em-label em-tone-${look[critic.id].tone}`}
          x={isFree ? width - margin.right : (margin.left + width - margin.right) / 2}
          y={margin.top + 14}
          text-anchor={isFree ? 'end' : 'middle'}
        >
          {said}
        </text>
      )}
    </>
  );
}
