import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { CurvePoint } from './curve.ts';
import type { Scales } from './Scales.ts';
import type { Measure } from './measures.ts';
import { toneOf } from './series.ts';

export interface GrowingLabel {
  readonly name: Measure;
  readonly text: string;
}

export interface GrowingLabelsProps extends Scales {
  readonly gap: number;
  /** Whether an arrowhead stands at the top of the present gap, for a dot above the plot. */
  readonly arrowhead: boolean;
  /** Pixels for a name in the margin at the end of the plot. */
  readonly margin: number;
  readonly rows: readonly CurvePoint[];
  readonly labels: readonly GrowingLabel[];
}

interface PlacedLabel extends GrowingLabel {
  readonly left: number;
  readonly top: number;
}

const lineHeight = 17;

/** Names beside the curves: at the end of one that stays inside, by the way out of one that leaves through the top. */
export function GrowingLabels(props: GrowingLabelsProps) {
  return (
    <>
      {[...atTheEnd(props), ...underway(props), ...leaving(props)].map(({ name, text, left, top }) => (
        <text key={name} class={`em-label em-tone-${toneOf[name]}`} x={left} y={top} dy="0.35em">
          {text}
        </text>
      ))}
    </>
  );
}

/** First row above the plot, or -1. */
const exitOf = ({ rows, y }: GrowingLabelsProps, name: Measure): number =>
  rows.findIndex((row) => row[name] > (y.domain()[1] ?? 0));

const staying = (props: GrowingLabelsProps): readonly GrowingLabel[] =>
  props.labels.filter(({ name }) => exitOf(props, name) < 0);

function atTheEnd(props: GrowingLabelsProps): readonly PlacedLabel[] {
  const { rows, margin, x, y } = props;
  const [base = 0, roof = 0] = y.range();
  const ends = staying(props)
    .filter(({ text }) => textWidth(text) < margin)
    .map((label) => ({ ...label, at: y(rows.at(-1)?.[label.name] ?? 0) }));
  const left = (x.range()[1] ?? 0) + 11;
  return spreadLabels(ends, [roof, base]).map(({ name, text, label }) => ({ name, text, left, top: label }));
}

/** A name too long for the margin stands under its curve. */
function underway(props: GrowingLabelsProps): readonly PlacedLabel[] {
  const { rows, margin, x, y } = props;
  const middle = rows[Math.round(rows.length * 0.45)];
  return staying(props)
    .filter(({ text }) => textWidth(text) >= margin)
    .map(({ name, text }) => ({
      name,
      text,
      left: x(middle?.gap ?? 0) + 12,
      top: y(middle?.[name] ?? 0) + 12,
    }));
}

function leaving(props: GrowingLabelsProps): readonly PlacedLabel[] {
  const { gap, arrowhead, rows, labels, x, y } = props;
  const roof = y.range()[1] ?? 0;
  const placed = labels
    .map((label) => ({ ...label, exit: exitOf(props, label.name) }))
    .filter(({ exit }) => exit >= 0)
    .map(({ name, text, exit }) => {
      // A curve that lies wholly above is named beside the arrowhead that stands for its dot.
      const at = exit === 0 ? x(gap) : x(rows[exit - 1]!.gap);
      const room = textWidth(text) + 12;
      return { name, text, left: at - room > x(0) ? at - room : at + 16, room };
    });
  const covered = arrowhead && placed.some(({ left, room }) => left - 8 < x(gap) && x(gap) < left + room - 4);
  return placed.map(({ name, text, left }, row) => ({
    name,
    text,
    left,
    top: roof + 7 + (row + (covered ? 1 : 0)) * lineHeight,
  }));
}
