import type { CurvePoint } from './curve.ts';
import type { CurvesProps } from './FigureProps.ts';
import { GapPlot } from './GapPlot.tsx';
import type { Scales } from './Scales.ts';
import { GrowingLabels, type GrowingLabel } from './GrowingLabels.tsx';
import type { Measure } from './measures.ts';

const drawn = ['kl', 'reverse-kl', 'w2', 'w1'] as const satisfies readonly Measure[];
const names = { kl: 'KL(P‖Q)', 'reverse-kl': 'KL(Q‖P)', w1: 'W₁', w2: 'W₂' } as const;
type Drawn = (typeof drawn)[number];

/** Curves that are one line to the eye share one label. */
function labelsFor(rows: readonly CurvePoint[], reach: number, bothKl: string): readonly GrowingLabel[] {
  const same = (a: Drawn, b: Drawn) => rows.every((row) => Math.abs(row[a] - row[b]) < reach / 500);
  const onlyShift = rows.every((row) => Math.abs(row.w1 - row.gap) < 1e-6);
  const distance = onlyShift ? ' = |m₂ − m₁|' : '';
  const transport: readonly GrowingLabel[] = same('w1', 'w2')
    ? [{ name: 'w1', text: `W₁ = W₂${distance}` }]
    : [
        { name: 'w1', text: `W₁${distance}` },
        { name: 'w2', text: 'W₂' },
      ];
  return same('kl', 'reverse-kl')
    ? [...transport, { name: 'kl', text: bothKl }]
    : [...transport, { name: 'kl', text: names.kl }, { name: 'reverse-kl', text: names['reverse-kl'] }];
}

/** W₁ and W₂ rise in a straight line, KL faster still. */
export function GrowingPanel(props: CurvesProps) {
  const { words, rows, frame } = props;
  const highest = frame.reach * 1.08;
  const kept = (rows.at(-1)?.kl ?? 0) <= highest || (rows.at(-1)?.['reverse-kl'] ?? 0) <= highest;
  const right = kept ? 70 : 36;
  const labels = (scales: Scales) => (
    <GrowingLabels
      gap={frame.gap}
      margin={right - 4}
      arrowhead={drawn.some((name) => frame.measures[name] > highest)}
      rows={rows}
      labels={labelsFor(rows, frame.reach, words.bothKl)}
      {...scales}
    />
  );
  return (
    <GapPlot
      {...props}
      label={words.growing}
      axis={words.growingAxis}
      highest={highest}
      right={right}
      drawn={drawn}
      withHandle={false}
      labels={labels}
    />
  );
}
