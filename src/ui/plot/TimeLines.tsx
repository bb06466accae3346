import type { ScaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { linePath } from './linePath.ts';
import { APART, spreadLabels } from './spreadLabels.ts';

type Scale = ScaleLinear<number, number>;

export interface TimeSeries {
  readonly id: string;
  /** Stands beside the line's end. */
  readonly label: string;
  readonly tone: string;
  /** SVG dash pattern; a line with one ends in a square, one without in a dot. */
  readonly dash?: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** From a line's end to the middle of its name, in pixels. */
const CLEAR = 15;
/** Room a name needs to its left. */
const NAME_WIDTH = 150;

export interface TimeLinesProps {
  readonly series: readonly TimeSeries[];
  readonly x: Scale;
  readonly y: Scale;
  readonly probe: number | undefined;
  readonly format: (value: number) => string;
}

/** The lines, cut off where they leave the plot, with their ends and names; or, where the reader points, their values. */
export function TimeLines({ series, x, y, probe, format }: TimeLinesProps) {
  const clip = useId();
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const room = [top + 8, bottom - 8] as const;
  const ends = series.flatMap((line) => {
    const last = line.points.findLast(
      ([at, value]) => Number.isFinite(value) && (probe === undefined || at <= probe),
    );
    if (!last) return [];
    const name = probe === undefined ? line.label : `${line.label} ${format(last[1])}`;
    return [{ line, name, atX: x(last[0]), atY: Math.min(bottom, Math.max(top, y(last[1]))) }];
  });
  return (
    <>
      <clipPath id={clip}>
        <rect x={left} y={top - 2} width={right - left} height={bottom - top + 4} />
      </clipPath>
      {probe !== undefined && <line class="em-guide" x1={x(probe)} x2={x(probe)} y1={top} y2={bottom} />}
      {series.map(({ id, tone, dash = '', points }) => (
        <path
          key={id}
          class={`em-curve em-tone-${tone}`}
          clip-path={`url(#${clip})`}
          stroke-dasharray={dash}
          d={linePath(points, x, y)}
        />
      ))}
      {spreadLabels(offLines(ends, room), room).map((end) => (
        <LineEnd key={end.line.id} {...end} left={left} />
      ))}
    </>
  );
}

interface End {
  readonly line: TimeSeries;
  readonly name: string;
  readonly atX: number;
  readonly atY: number;
}

/** Names stand clear of their lines: the lowest below its end if there is room, each other above its end and the name under it. */
function offLines(
  ends: readonly End[],
  [top, bottom]: readonly [number, number],
): readonly (End & { readonly at: number })[] {
  let ceiling = Infinity;
  return ends
    .toSorted((a, b) => b.atY - a.atY)
    .map((each, fromBelow) => {
      const above = Math.min(each.atY - CLEAR, ceiling - APART);
      const below = each.atY + CLEAR;
      const goesBelow = (fromBelow === 0 && ends.length > 1) || above < top;
      const at = goesBelow && below <= bottom ? below : above;
      ceiling = Math.min(at, each.atY);
      return { ...each, at };
    });
}

/** Where a line is now, and its name: to the left once there is room, else to the right. */
function LineEnd({
  line,
  name,
  atX,
  atY,
  label,
  left,
}: End & { readonly label: number; readonly left: number }) {
  const rightward = atX - left < NAME_WIDTH;
  return (
    <g class={`em-tone-${line.tone}`}>
      {line.dash ? (
        <rect class="em-present" x={atX - 3.5} y={atY - 3.5} width={7} height={7} />
      ) : (
        <circle class="em-present" cx={atX} cy={atY} r={4} />
      )}
      <text
        class="em-label"
        x={rightward ? atX - 4 : atX + 4}
        y={label}
        dy="0.35em"
        text-anchor={rightward ? 'start' : 'end'}
      >
        {name}
      </text>
    </g>
  );
}
