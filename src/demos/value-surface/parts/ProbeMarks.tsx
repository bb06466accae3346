import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { params } from '../params.ts';
import type { Square } from './square.ts';
import type { SurfacePanelProps } from './SurfacePanelProps.ts';

/** The arrow has one length whatever the slope: it says where to, the label says how steeply. */
const LENGTH = 38;
const HEAD = 7;

/** The place that is looked at, the way the critic rises there, and how steeply. */
export function ProbeMarks({
  frame,
  probe,
  words,
  locale,
  square,
  x,
  y,
  onPlace,
}: SurfacePanelProps & Square) {
  const [px, py] = frame.place;
  const [at, down] = [x(px), y(py)];
  const { rise, slope } = probe;
  const way = slope > 0 ? ([rise[0] / slope, -rise[1] / slope] as const) : undefined;
  const tip = way ? ([at + LENGTH * way[0], down + LENGTH * way[1]] as const) : undefined;
  const say = (value: number, decimals = 2) => formatNumber(value, { locale, decimals });
  const text = words.slopeHere(formatSize(slope, { locale, decimals: slope < 1e-3 ? 1 : 2 }));
  const [label] = placeLabels(
    [
      {
        text,
        spots: [-24, 24, -44, 44].flatMap((dy) =>
          (['middle', 'start', 'end'] as const).map((anchor) => ({ x: at, y: down + dy, anchor })),
        ),
      },
    ],
    {
      lines: tip ? [[[at, down], tip]] : [],
      boxes: [boxAround(at, down, 12)],
      bounds: {
        left: square.left + 4,
        right: square.left + square.side - 4,
        top: square.top,
        bottom: square.top + square.side,
      },
    },
  );
  return (
    <>
      {way && tip && (
        <path
          class="vs-arrow"
          d={`M${at.toFixed(1)} ${down.toFixed(1)}L${tip.map(fixed).join(' ')}${head(tip, way)}`}
        />
      )}
      {label && (
        <text class="em-label em-tone-ink" x={label.x} y={label.y} dy="0.35em" text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
      <PlaneHandle
        name={words.probe}
        x={{ value: px, min: params.x.min, max: params.x.max, step: params.x.step, scale: x }}
        y={{ value: py, min: params.y.min, max: params.y.max, step: params.y.step, scale: y }}
        valueText={words.probeValue(say(px), say(py))}
        tone="ink"
        onChange={onPlace}
      />
    </>
  );
}

const fixed = (value: number): string => value.toFixed(1);

/** Two short strokes back from the tip. */
function head([x, y]: readonly [number, number], [dx, dy]: readonly [number, number]): string {
  const stroke = (side: 1 | -1): string =>
    `M${fixed(x)} ${fixed(y)}L${fixed(x - HEAD * (dx - 0.6 * side * dy))} ${fixed(y - HEAD * (dy + 0.6 * side * dx))}`;
  return stroke(1) + stroke(-1);
}
