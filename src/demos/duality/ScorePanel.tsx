import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Answer } from './Answer.tsx';
import { ConeHandle, ForbiddenCone, Outside } from './ConeMarks.tsx';
import { Densities } from './Densities.tsx';
import { Blocks } from './Blocks.tsx';
import type { FigureProps } from './FigureProps.ts';
import { Knots } from './Knots.tsx';
import { answerHeight, rows, sides } from './layout.ts';
import { LineNames } from './LineNames.tsx';
import { MeanScores } from './MeanScores.tsx';
import { Pad } from './Pad.tsx';
import { ScoreLines } from './ScoreLines.tsx';

/** The drawn f with its knots and the cone that judges it; below, the laws whose mean scores it sets apart. */
export function ScorePanel(props: FigureProps) {
  const { frame, words, width } = props;
  const right = width - sides.right;
  const x = scaleLinear([frame.axis.min, frame.axis.max], [sides.left, right]);
  const y = scaleLinear(props.domain ?? frame.domain, [rows.base, rows.top]);
  const layer = { ...props, x, y };
  const inside = useId();
  return (
    <PlotPanel label={words.plot} width={width} height={rows.height}>
      <defs>
        <clipPath id={inside}>
          <rect x={sides.left} y={rows.top} width={right - sides.left} height={rows.base - rows.top} />
        </clipPath>
      </defs>
      <YAxis scale={y} label={words.score} x={sides.left} to={right} ticks={5} />
      <g clip-path={`url(#${inside})`}>
        <ForbiddenCone {...layer} />
      </g>
      <XAxis
        scale={x}
        label={words.xAxis}
        y={rows.axis}
        drop={answerHeight + 8}
        ticks={width < 480 ? 6 : 12}
      />
      {frame.pair.kind === 'normal' ? (
        <Densities {...layer} pair={frame.pair} />
      ) : (
        <Blocks {...layer} pair={frame.pair} />
      )}
      <Answer {...layer} />
      <MeanScores {...layer} />
      <g clip-path={`url(#${inside})`}>
        <ScoreLines {...layer} />
        <Outside {...layer} />
      </g>
      <Pad {...layer} />
      <LineNames {...layer} />
      <ConeHandle {...layer} />
      <Knots {...layer} />
    </PlotPanel>
  );
}
