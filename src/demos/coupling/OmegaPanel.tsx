import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { BoldArrow } from '@/ui/plot/BoldArrow.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import type { FigureProps } from './FigureProps.ts';
import { omega, pixels } from './layout.ts';
import { PickArea } from './PickArea.tsx';

/** More pairs than this hide one another; the latest are shown. */
const mostPairs = 60;

/** What 'at random' means: a point ω of the sample space decides both values at once. */
export function OmegaPanel({ frame, words, locale, width, stage, chosen, onChoose }: FigureProps) {
  const { u, v, x, y, d } = frame.draws;
  const right = width - omega.side;
  const across = scaleLinear([0, 1], [omega.side + 8, right - 8]);
  const down = scaleLinear([0, 1], [omega.top + 8, omega.floor - 8]);
  const value = scaleLinear([stage.low, stage.high], [omega.side, right]);
  const places = Array.from(u, (each, k) => [across(each), down(v[k]!)] as const);
  const [ox, oy] = places[chosen]!;
  const [at, to] = [value(x[chosen]!), value(y[chosen]!)];
  const shown = Array.from(x.keys()).slice(-mostPairs);
  const say = (each: number) => formatNumber(each, { locale, decimals: 2 });
  const middle = (omega.x + omega.y) / 2;
  return (
    <PlotPanel label={words.omegaPanel} width={width} height={omega.height}>
      <text x={omega.side} y={15}>
        {words.space}
      </text>
      <text class="em-label" x={right} y={15} text-anchor="end">
        {words.chosen(String(chosen + 1), say(x[chosen]!), say(y[chosen]!))}
      </text>
      <PickArea places={places} onChoose={onChoose}>
        <rect
          class="cp-space"
          x={omega.side}
          y={omega.top}
          width={right - omega.side}
          height={omega.floor - omega.top}
          rx={10}
        />
        <path class="cp-dots cp-omegas" d={dotsPath(places.flat(), pixels)} />
      </PickArea>
      <path class="cp-pair em-move" d={lines(shown.map((k) => [value(x[k]!), value(y[k]!)]))} />
      <path
        class="cp-dots em-tone-real"
        d={dotsPath(
          shown.flatMap((k) => [value(x[k]!), omega.x]),
          pixels,
        )}
      />
      <path class="cp-bars em-tone-fake" d={bars(shown.map((k) => value(y[k]!)))} />
      <path class="cp-arrow em-tone-real" d={`M${ox} ${oy}L${at} ${omega.x - 6}`} />
      <path class="cp-arrow em-dashed em-tone-fake" d={`M${ox} ${oy}L${to} ${omega.y - 8}`} />
      <circle class="em-present em-tone-ink" cx={ox} cy={oy} r={5} />
      <g class="em-tone-transport">
        <path class="cp-drop" d={`M${at} ${omega.x}V${middle}M${to} ${omega.y}V${middle}`} />
        <BoldArrow from={at} to={to} y={middle} />
        <text class="em-label" {...beside(at, to, right)} y={middle} dy="0.35em">
          {words.distance(say(d[chosen]!))}
        </text>
      </g>
      <circle class="em-present em-tone-real" cx={at} cy={omega.x} r={6} />
      <rect class="em-present em-tone-fake" x={to - 5.5} y={omega.y - 5.5} width={11} height={11} />
      <text class="em-label em-tone-real" x={0} y={omega.x} dy="0.35em">
        X
      </text>
      <text class="em-label em-tone-fake" x={0} y={omega.y} dy="0.35em">
        Y
      </text>
      <XAxis scale={value} label={words.valueAxis} y={omega.axis} ticks={7} />
    </PlotPanel>
  );
}

/** Lines from X's row down to Y's, as one path. */
const lines = (pairs: readonly (readonly [from: number, to: number])[]): string =>
  pairs.map(([from, to]) => `M${from.toFixed(1)} ${omega.x}L${to.toFixed(1)} ${omega.y}`).join('');

/** Upright strokes, so that Y's marks differ from X's dots by shape as well. */
const bars = (places: readonly number[]): string =>
  places.map((x) => `M${x.toFixed(1)} ${omega.y - 5}v10`).join('');

/** The name of the distance beside its arrow, on the side that has room. */
const beside = (from: number, to: number, right: number) =>
  Math.max(from, to) + 80 < right
    ? ({ x: Math.max(from, to) + 10, 'text-anchor': 'start' } as const)
    : ({ x: Math.min(from, to) - 10, 'text-anchor': 'end' } as const);
