import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { CurvePoint } from './curve.ts';
import type { CurvesProps } from './Figure.tsx';
import { GapPlot, type Scales } from './GapPlot.tsx';
import type { Measure } from './measures.ts';
import { toneOf } from './series.ts';

const drawn = ['kl', 'reverse-kl', 'w2', 'w1'] as const satisfies readonly Measure[];
const lineHeight = 17;
const names = { kl: 'KL(P‖Q)', 'reverse-kl': 'KL(Q‖P)', w1: 'W₁', w2: 'W₂' } as const;
type Drawn = (typeof drawn)[number];

interface Label {
  readonly name: Drawn;
  readonly text: string;
}

/** Curves that are one line to the eye share one label. */
function labelsFor(rows: readonly CurvePoint[], reach: number): readonly Label[] {
  const same = (a: Drawn, b: Drawn) => rows.every((row) => Math.abs(row[a] - row[b]) < reach / 500);
  const onlyShift = rows.every((row) => Math.abs(row.w1 - row.gap) < 1e-6);
  const distance = onlyShift ? ' = |m₂ − m₁|' : '';
  const transport: readonly Label[] = same('w1', 'w2')
    ? [{ name: 'w1', text: `W₁ = W₂${distance}` }]
    : [
        { name: 'w1', text: `W₁${distance}` },
        { name: 'w2', text: 'W₂' },
      ];
  return same('kl', 'reverse-kl')
    ? [...transport, { name: 'kl', text: 'KL(P‖Q) = KL(Q‖P)' }]
    : [...transport, { name: 'kl', text: names.kl }, { name: 'reverse-kl', text: names['reverse-kl'] }];
}

/** W₁ and W₂ rise in a straight line, KL faster still. */
export function GrowingPanel(props: CurvesProps) {
  const { words, rows, frame } = props;
  const highest = frame.reach * 1.08;
  const kept = (rows.at(-1)?.kl ?? 0) <= highest || (rows.at(-1)?.['reverse-kl'] ?? 0) <= highest;
  const labels = (scales: Scales) => (
    <GrowingLabels rows={rows} labels={labelsFor(rows, frame.reach)} {...scales} />
  );
  return (
    <GapPlot
      {...props}
      label={words.growing}
      axis={words.growingAxis}
      highest={highest}
      right={kept ? 70 : 36}
      drawn={drawn}
      withHandle={false}
      labels={labels}
    />
  );
}

interface GrowingLabelsProps extends Scales {
  readonly rows: readonly CurvePoint[];
  readonly labels: readonly Label[];
}

/** A curve that ends inside is named at its end, one that leaves through the top beside its way out. */
function GrowingLabels({ rows, labels, x, y }: GrowingLabelsProps) {
  const [, highest = 0] = y.domain();
  const [base = 0, roof = 0] = y.range();
  const [, end = 0] = x.range();
  const ways = labels.map((label) => ({ label, exit: rows.findIndex((row) => row[label.name] > highest) }));
  const inside = ways.filter(({ exit, label }) => exit < 0 && textWidth(label.text) < 66);
  const ends = spreadLabels(
    inside.map(({ label }) => ({ ...label, at: y(rows.at(-1)?.[label.name] ?? 0) })),
    [roof, base],
  );
  const long = ways.filter(({ exit, label }) => exit < 0 && textWidth(label.text) >= 66);
  const leaving = ways.filter(({ exit }) => exit >= 0);
  const middle = rows[Math.round(rows.length * 0.45)];
  return (
    <>
      {ends.map(({ name, text, label }) => (
        <text key={name} class={`em-label em-tone-${toneOf[name]}`} x={end + 8} y={label} dy="0.35em">
          {text}
        </text>
      ))}
      {long.map(({ label: { name, text } }) => (
        <text
          key={name}
          class={`em-label em-tone-${toneOf[name]}`}
          x={x(middle?.gap ?? 0) + 12}
          y={y(middle?.[name] ?? 0) + 16}
        >
          {text}
        </text>
      ))}
      {leaving.map(({ label: { name, text }, exit }, row) => {
        const at = x(rows[Math.max(0, exit - 1)]?.gap ?? 0) - 10;
        const room = textWidth(text);
        const fits = at - room > x(0) + 2;
        const start = fits ? at - room : at + 26;
        return (
          <text
            key={name}
            class={`em-label em-tone-${toneOf[name]}`}
            x={start}
            y={roof + 12 + row * lineHeight}
          >
            {text}
          </text>
        );
      })}
    </>
  );
}
