import { scaleLinear } from 'd3-scale';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import type { FigureProps } from '../FigureProps.ts';
import type { CriticFrame } from '../model/Critic.ts';
import { look } from './look.ts';
import { ruleOf } from './ruleOf.ts';

const margin = { left: 52, right: 84, top: 36, bottom: 48 } as const;
/** Decades that the axis shows at least, so that a level curve looks level. */
const LEAST = { low: -4, high: 1 } as const;

/** The gradient of the loss at each layer, on a logarithmic axis, from the output on the left to the input on the right. */
export function LayersPanel({
  frame,
  words,
  width,
  light,
  height,
}: FigureProps & { readonly height: number }) {
  const { critics } = frame;
  const base = height - margin.bottom;
  const right = width - margin.right;
  const layers = critics[0]?.measured.gradients.length ?? 1;
  const seen = critics.flatMap(({ measured }) => measured.gradients.filter(Number.isFinite));
  const low = Math.floor(seen.reduce((a, b) => Math.min(a, b), LEAST.low));
  const high = Math.ceil(seen.reduce((a, b) => Math.max(a, b), LEAST.high));
  const x = scaleLinear([layers, 1], [margin.left, right]);
  const y = scaleLinear([low, high], [base, margin.top]);
  const labels = spreadLabels(
    critics.map((critic) => ({ critic, at: y(atInput(critic, low)) })),
    [margin.top, base],
  );
  return (
    <PlotPanel label={words.layersLabel} width={width} height={height}>
      <LogYAxis scale={y} label={words.gradientAxis} x={margin.left} to={right} ticks={7} nameX={0} />
      <XAxis scale={x} label={words.layerAxis} ticks={width < 420 ? 5 : 7} y={base} />
      <line class="vs-one" x1={margin.left} x2={right} y1={y(0)} y2={y(0)} />
      {critics.map((critic) => (
        <g
          key={critic.id}
          class={`em-lightable em-tone-${look[critic.id].tone}`}
          {...light?.hover(critic.id)}
        >
          <path
            class="vs-rule"
            d={linePath(ruleOf({ ...critic, units: frame.units }, layers, [low, high]), x, y)}
          />
          <path
            class="em-curve"
            stroke-dasharray={look[critic.id].dash}
            d={linePath(
              critic.measured.gradients.map((value, l) => [l + 1, value]),
              x,
              y,
            )}
          />
          <circle class="em-dot" cx={x(1)} cy={y(atInput(critic, low))} r={4} />
        </g>
      ))}
      {labels.map(({ critic, label }) => (
        <text
          key={critic.id}
          class={`em-label em-tone-${look[critic.id].tone}`}
          x={right + 10}
          y={label}
          dy="0.35em"
          text-anchor="start"
        >
          {words.symbol(critic.hold)}
        </text>
      ))}
    </PlotPanel>
  );
}

/** At the layer next to the input; a gradient of exactly 0 stands at the foot. */
const atInput = ({ measured }: CriticFrame, foot: number): number =>
  Math.max(foot, measured.gradients[0] ?? foot);
