import { scaleLinear } from 'd3-scale';
import { normalCdf } from '@/math/index.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { bandPath } from '@/ui/plot/bandPath.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { aimed } from './aimed.ts';
import { AreaFrame } from './AreaFrame.tsx';
import { AreaLabels } from './AreaLabels.tsx';
import { shareCurves } from './curves.ts';
import type { DensityProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';
import { params } from './params.ts';
import { ProbeSlice } from './ProbeSlice.tsx';
import { Slices } from './Slices.tsx';

/** The two distribution functions; what lies between them is W₁, sliced along by the moves or upright by the gaps. */
export function CdfPanel(props: DensityProps) {
  const { frame, words, locale, width, onShare } = props;
  const { p, q, probe, slices } = frame;
  const domain = props.domain ?? frame.domain;
  const points = shareCurves(p, q, domain);
  const x = scaleLinear([...domain], [sides.left, width - sides.right]);
  const y = scaleLinear([0, 1], [rows.base, rows.top]);
  const line = (column: 1 | 2) => points.map((row) => [row[0], row[column]] as const);
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const aim = onShare && ((at: number) => onShare(aimed(normalCdf(at, p.mean, p.sd))));
  const slice = {
    move: probe,
    gap: { from: probe.from, to: probe.from, low: probe.u, high: frame.otherShare },
  };
  const [min, max] = frame.reach;
  const hand =
    slices === 'gaps'
      ? ({ axis: 'x', scale: x, value: probe.from, min, max, step: 0.05, onChange: aim } as const)
      : ({ axis: 'y', scale: y, value: probe.u, ...params.u, onChange: onShare } as const);
  return (
    <AreaFrame {...props} x={x} y={y}>
      <DragArea
        scale={x}
        min={min}
        max={max}
        step={0.01}
        top={rows.top - 16}
        bottom={rows.base}
        onChange={aim}
      >
        <path class="lt-between em-tone-transport" d={bandPath(points, x, y)} />
        <path class="em-curve em-tone-real" d={linePath(line(1), x, y)} />
        <path class="em-curve em-dashed em-tone-fake" d={linePath(line(2), x, y)} />
      </DragArea>
      <Slices {...props} x={x} y={y} />
      <ProbeSlice {...props} x={x} y={y} probe={slice} />
      <AreaLabels {...props} x={x} y={y} probe={slice} lines={[line(1), line(2)]} />
      <Handle
        name={slices === 'gaps' ? words.handleX : words.handleU}
        value={hand.value}
        min={hand.min}
        max={hand.max}
        step={hand.step}
        axis={hand.axis}
        scale={hand.scale}
        valueText={
          slices === 'gaps'
            ? words.handleXValue(say(probe.from), say(probe.to))
            : words.handleUValue(say(probe.u))
        }
        x={x(probe.from)}
        y={y(probe.u)}
        tone="transport"
        small
        onChange={hand.onChange}
      />
    </AreaFrame>
  );
}
