import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { Hatch } from '@/ui/plot/Hatch.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { densityLabels } from './densityLabels.ts';
import type { FigureProps } from './FigureProps.ts';
import { Handles } from './Handles.tsx';
import { IntervalPad } from './IntervalPad.tsx';
import { layout } from './layout.ts';
import { axis } from './params.ts';

const { height, top, base, left } = layout;

/** The bell, a line at density 1, the area over the interval, and handles for the width and both ends. */
export function DensityPanel(props: FigureProps) {
  const { frame, words, locale, width, onChange } = props;
  const { places, peak, low, high } = frame;
  const hatch = useId();
  const right = width - layout.right;
  const x = scaleLinear([axis.min, axis.max], [left, right]);
  // Density 1 is always in sight: to pass it is what a narrow bell is here for.
  const y = scaleLinear([0, Math.max(1.25, 1.16 * peak)], [base, top]);
  const bell = places.map((place) => [place.x, place.density] as const);
  const inside = bell.filter(([at]) => at >= low.x && at <= high.x);
  return (
    <PlotPanel label={words.density} width={width} height={height}>
      <defs>
        <Hatch id={hatch} tone="real" lean="right" />
      </defs>
      <YAxis scale={y} label="" x={left} to={right} ticks={4} />
      <text x={0} y={14}>
        {words.densityAxis}
      </text>
      <XAxis scale={x} label={words.placeAxis} y={base} drop={6} ticks={9} />
      <IntervalPad scale={x} onChange={onChange}>
        <line class="density-one" x1={left} x2={right} y1={y(1)} y2={y(1)} />
        <g class="em-tone-real">
          <path class="em-area" d={areaPath(bell, x, y)} />
          <path d={areaPath(inside, x, y)} fill={`url(#${hatch})`} />
          <path class="em-curve" d={linePath(bell, x, y)} />
          {[low, high].map((end, index) => (
            <line
              key={index}
              class="density-edge"
              x1={x(end.x)}
              x2={x(end.x)}
              y1={y(end.density)}
              y2={base}
            />
          ))}
        </g>
        {densityLabels({ frame, words, locale, x, y, bounds: { left, right, top, bottom: base } }).map(
          (label) => (
            <LabelText key={label.name} label={label} tone={label.tone} />
          ),
        )}
      </IntervalPad>
      <Handles {...props} x={x} y={y} />
    </PlotPanel>
  );
}
