import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { Halves } from './Halves.tsx';
import { REACH } from './model.ts';
import { nudging } from './params.ts';
import { viewLabels } from './viewLabels.ts';

const margin = { left: 30, right: 10, top: 46, bottom: 48 } as const;

export interface ViewPanelProps extends FigureProps {
  readonly label: string;
  /** The direction that goes up in this view; x goes across. */
  readonly other: 1 | 2;
}

/** Both curves as seen from one side; in the plane also the two halves of a perfect discriminator. */
export function ViewPanel({ frame, words, locale, width, label, other, onNudge }: ViewPanelProps) {
  const clip = useId();
  const side = width - margin.left - margin.right;
  const [right, bottom] = [margin.left + side, margin.top + side];
  const x = scaleLinear([-REACH, REACH], [margin.left, right]);
  const y = scaleLinear([-REACH, REACH], [bottom, margin.top]);
  const { nudge, field, crossings } = frame;
  const [across, up] = [nudge[0]!, nudge[other]!];
  const seen = (points: readonly (readonly number[])[]) =>
    points.map((point) => [point[0]!, point[other]!] as const);
  const [real, generated] = [seen(frame.real), seen(frame.generated)];
  const pixels = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py]) => [x(px), y(py)] as const);
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const kind = nudge.length === 3 ? 'space' : 'plane';
  const [acrossName, upName] = [words.axes[kind][0], words.axes[kind][other] ?? ''];
  const wanted = viewLabels(frame, words, { x, y, real, generated, other });
  const placed = placeLabels(wanted, {
    lines: [pixels(real), pixels(generated)],
    boxes: [boxAround(x(across), y(up), 12)],
    bounds: { left: margin.left, right, top: margin.top, bottom },
  });
  return (
    <PlotPanel label={label} width={width} height={bottom + margin.bottom}>
      <text class="manifolds-title" x={margin.left - 8} y={14}>
        {label}
      </text>
      <YAxis scale={y} label={upName} x={margin.left} to={right} ticks={6} />
      <XAxis scale={x} label={acrossName} y={bottom} ticks={6} />
      <clipPath id={clip}>
        <rect x={margin.left} y={margin.top} width={side} height={side} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        {field && <Halves field={field} x={x} y={y} />}
        <path class="em-curve em-tone-real" d={linePath(real, x, y)} />
        <path class="em-curve em-dashed em-tone-fake" d={linePath(generated, x, y)} />
        {crossings.map((point, k) => (
          <circle key={k} class="em-present em-tone-js" cx={x(point[0]!)} cy={y(point[other]!)} r={4.5} />
        ))}
      </g>
      {placed.map((each, k) => (
        <LabelText key={k} label={each} tone={wanted[k]!.tone}>
          <Subscripted text={each.text} within="svg" />
        </LabelText>
      ))}
      <PlaneHandle
        name={`${words.handle}: ${acrossName}, ${upName}`}
        x={{ ...nudging, value: across, scale: x }}
        y={{ ...nudging, value: up, scale: y }}
        valueText={words.handleValue(say(across), say(up))}
        tone="fake"
        onChange={
          onNudge &&
          ((atX, atUp) => onNudge(nudge.map((part, i) => (i === 0 ? atX : i === other ? atUp : part))))
        }
      />
    </PlotPanel>
  );
}
