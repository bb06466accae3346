import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { contourPath } from '@/ui/plot/contourPath.ts';
import { fieldContours } from '@/ui/plot/fieldContours.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { FIELD_REACH, RESOLUTION } from './fieldOf.ts';
import { halves } from './halves.ts';
import { REACH } from './model.ts';
import { nudging } from './params.ts';

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
  const { nudge, overlap, length, field, crossings } = frame;
  const [across, up] = [nudge[0]!, nudge[other]!];
  const seen = (points: readonly (readonly number[])[]) =>
    points.map((point) => [point[0]!, point[other]!] as const);
  const [real, generated] = [seen(frame.real), seen(frame.generated)];
  const pixels = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py]) => [x(px), y(py)] as const);
  const along = (points: readonly (readonly [number, number])[], way: 1 | -1) =>
    [0, 0.25, 0.5, 0.75, 1, 0.12, 0.88].flatMap((share) => {
      const [px, py] = points[Math.round(share * (points.length - 1))]!;
      return [18, 34, -18, -34].map((dy) => ({ x: x(px), y: y(py) + way * dy, anchor: 'middle' as const }));
    });
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const one = overlap === length;
  const kind = nudge.length === 3 ? 'space' : 'plane';
  const [acrossName, upName] = [words.axes[kind][0], words.axes[kind][other] ?? ''];
  const wanted = [
    { tone: 'real', text: words.real, spots: along(real, up >= 0 ? 1 : -1) },
    { tone: 'fake', text: words.fake, spots: along(generated, up >= 0 ? -1 : 1) },
    ...(field ? halves(field, words, x, y) : []),
    ...(one && other === 1
      ? [
          {
            tone: 'tv',
            text: words.nobody,
            spots: [{ x: (margin.left + right) / 2, y: bottom - 16, anchor: 'middle' as const }],
          },
        ]
      : []),
  ];
  const placed = placeLabels(wanted, {
    lines: [pixels(real), pixels(generated)],
    boxes: [boxAround(x(across), y(up), 12)],
    bounds: { left: margin.left, right, top: margin.top, bottom },
  });
  const region = field && fieldContours(field, RESOLUTION, [0])[0];
  const grid = {
    left: x(-FIELD_REACH),
    top: y(FIELD_REACH),
    side: x(FIELD_REACH) - x(-FIELD_REACH),
    resolution: RESOLUTION,
  };
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
        {region && (
          <>
            <rect
              class="manifolds-half em-tone-fake"
              x={margin.left}
              y={margin.top}
              width={side}
              height={side}
            />
            <path class="manifolds-half em-tone-real" fill-rule="evenodd" d={contourPath(region, grid)} />
            <path class="manifolds-border" d={contourPath(region, grid)} />
          </>
        )}
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
