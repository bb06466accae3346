import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { CriticLabels } from './CriticLabels.tsx';
import type { FigureProps } from './FigureProps.ts';
import { FreeSlopes } from './FreeSlopes.tsx';
import { Laws } from './Laws.tsx';
import { criticScale, lawTop, placeScale, rows, sides } from './layout.ts';
import { params } from './params.ts';

const { min, max, step } = params.theta;

/** The cone of slopes up to 1, the best critic that leaves it, and under them the two laws on their axis. */
export function CriticPanel(props: FigureProps) {
  const { frame, words, locale, width, stage, onTheta } = props;
  const [from, to] = stage;
  const x = placeScale(stage, width);
  const y = criticScale(frame, stage);
  const clip = useId();
  const edge = (slope: number, at: number) => `${x(at)} ${y(slope * (at - frame.anchor))}`;
  const wing = (at: number) => `M${edge(1, frame.anchor)}L${edge(1, at)}L${edge(-1, at)}Z`;
  return (
    <PlotPanel label={words.criticPanel} width={width} height={rows.height}>
      <clipPath id={clip}>
        <rect
          x={sides.left}
          y={rows.top}
          width={width - sides.left - sides.right}
          height={rows.base - rows.top}
        />
      </clipPath>
      <YAxis scale={y} label={words.criticAxis} x={sides.left} to={width - sides.right} ticks={4} />
      <g class="em-tone-transport" clip-path={`url(#${clip})`}>
        <path class="em-area" d={wing(from) + wing(to)} />
        <path
          class="em-thin em-dashed"
          d={`M${edge(1, from)}L${edge(1, to)}M${edge(-1, from)}L${edge(-1, to)}`}
        />
      </g>
      <g class="em-tone-ink" clip-path={`url(#${clip})`}>
        <FreeSlopes frame={frame} x={x} y={y} />
        <path class="em-curve" d={linePath(frame.critic, x, y)} />
        {frame.trained && <path class="em-trained" d={linePath(frame.trained.critic, x, y)} />}
      </g>
      <Laws frame={frame} x={x} />
      <XAxis scale={x} label={words.xAxis} y={rows.axis} ticks={width < 480 ? 5 : 7} />
      <CriticLabels {...props} x={x} y={y} />
      <Handle
        name={words.handle}
        value={frame.theta}
        min={min}
        max={max}
        step={step}
        valueText={words.handleValue(formatNumber(frame.theta, { locale, decimals: 1 }))}
        x={x(frame.theta)}
        y={lawTop(frame)}
        axis="x"
        scale={x}
        tone="fake"
        onChange={onTheta}
      />
    </PlotPanel>
  );
}
