import { useMemo } from 'preact/hooks';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { FieldMarks } from '@/ui/plot/FieldMarks.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { crossesPath, dotsPath } from '@/ui/plot/pointPaths.ts';
import { ProbeMarks } from './ProbeMarks.tsx';
import { squareOf } from './square.ts';
import { SurfaceKey } from './SurfaceKey.tsx';
import type { SurfacePanelProps } from './SurfacePanelProps.ts';

/** Half a cross's width, in pixels. */
const ARM = 2.5;

/** A critic's values over the plane with the points it tells apart, and the place that the reader looks at. */
export function SurfacePanel(props: SurfacePanelProps) {
  const { critic, frame, words, width } = props;
  const { real, fake } = frame;
  const place = squareOf(width);
  const { square, height, x, y } = place;
  const { left, top, side } = square;
  const marks = useMemo(
    () => <FieldMarks field={critic.field} square={squareOf(width).square} />,
    [critic.field, width],
  );
  const points = useMemo(() => {
    const at = squareOf(width);
    return (
      <>
        <path class="em-crosses em-tone-fake" d={crossesPath(within(fake, at.x.domain()), at, ARM)} />
        <path class="em-dots em-tone-real" d={dotsPath(within(real, at.x.domain()), at)} />
      </>
    );
  }, [real, fake, width]);
  const name = words.hold(critic.hold);
  return (
    <div class="vs-surface" data-critic={critic.id}>
      <p class="em-run-name">{name}</p>
      <SurfaceKey {...props} />
      <PlotPanel label={words.surfaceLabel(name)} width={width} height={height}>
        {marks}
        {points}
        <g class="em-square">
          <YAxis scale={y} label={words.yAxis} ticks={5} x={left} to={left} />
          <XAxis scale={x} label={words.xAxis} ticks={7} y={top + side} />
          <rect class="em-frame" x={left} y={top} width={side} height={side} />
        </g>
        <ProbeMarks {...props} {...place} />
      </PlotPanel>
    </div>
  );
}

/** Noise may throw points beyond the square; they are not drawn over the axes. */
function within(points: ArrayLike<number>, [low = 0, high = 0]: readonly number[]): readonly number[] {
  const inside = (value: number): boolean => value >= low && value <= high;
  return Array.from(points).flatMap((px, i, all) => {
    const py = all[i + 1];
    return i % 2 === 0 && py !== undefined && inside(px) && inside(py) ? [px, py] : [];
  });
}
