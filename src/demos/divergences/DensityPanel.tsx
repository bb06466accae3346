import { scaleLinear } from 'd3-scale';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { labelBox } from '@/ui/plot/labelBox.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { Side } from './bumps.ts';
import { bumpLine, type DensityPoint } from './densities.ts';
import type { FigureProps } from './FigureProps.ts';
import { BumpHandles } from './BumpHandles.tsx';
import { layBumps } from './layBumps.ts';
import { layLabels } from './layLabels.ts';
import { moveRows, Moves } from './Moves.tsx';
import { topOf, type Stage } from './stage.ts';

export interface PointwiseProps extends FigureProps {
  readonly stage: Stage;
  readonly points: readonly DensityPoint[];
}

/** Left and right margins that the density and the integrand below it share, so that their places agree. */
export const sides = { left: 44, right: 12 } as const;
const height = 308;
const top = 48;
const base = height - 48;
const tones = { p: 'real', q: 'fake', moves: 'transport' } as const;

/** Both densities, their handles, and arrows that carry P onto Q. */
export function DensityPanel(props: PointwiseProps) {
  const { frame, words, width, stage, points } = props;
  const highest = (side: Side) => Math.max(...points.map((point) => point[side]));
  const x = scaleLinear([...stage], [sides.left, width - sides.right]);
  const roof = topOf(highest('p'), highest('q'));
  const y = scaleLinear([0, roof], [base, top]).clamp(true);
  const bumps = layBumps(frame, x, y);
  const rows = moveRows(frame, top, base);
  const axisName = { text: words.densityAxis, x: sides.left - 8, y: top - 16, anchor: 'start' } as const;
  const labels = layLabels({
    ...props,
    x,
    bumps,
    rows,
    picture: { left: 4, right: width - sides.right, top: 4, bottom: base },
    taken: [labelBox(axisName.text, axisName), { left: 0, right: sides.left, top: top - 10, bottom: height }],
  });
  const thin = (side: Side) => (frame[side].length > 1 ? frame[side] : []);
  return (
    <PlotPanel label={words.densities} width={width} height={height}>
      <YAxis scale={y} label={words.densityAxis} x={sides.left} to={width - sides.right} ticks={3} />
      <XAxis scale={x} label={words.xAxis} ticks={width < 480 ? 6 : 12} y={base} />
      {(['p', 'q'] as const).map((side) => {
        const line = points.map((point) => [point.x, point[side]] as const);
        return (
          <g key={side} class={`em-tone-${tones[side]}`}>
            <path class="em-area" d={areaPath(line, x, y)} />
            {thin(side).map((bump, k) => (
              <path key={k} class="em-thin" d={linePath(bumpLine(bump, points), x, y)} />
            ))}
            <path class={side === 'q' ? 'em-curve em-dashed' : 'em-curve'} d={linePath(line, x, y)} />
          </g>
        );
      })}
      <Moves frame={frame} light={props.light} x={x} rows={rows}>
        {labels
          .filter(({ kind }) => kind === 'moves')
          .map((label) => (
            <LabelText key={label.text} label={label} tone={tones[label.kind]} large={label.large} />
          ))}
      </Moves>
      {labels
        .filter(({ kind }) => kind !== 'moves')
        .map((label) => (
          <LabelText
            key={`${label.kind}${label.text}`}
            label={label}
            tone={tones[label.kind]}
            large={label.large}
          />
        ))}
      <BumpHandles {...props} x={x} bumps={bumps} />
    </PlotPanel>
  );
}
