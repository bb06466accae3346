import type { Polyline } from '@/math/index.ts';
import { polylineAt } from '@/math/index.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import type { LayerProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';
import { pointsOf } from './ScoreLines.tsx';

const shares = [0.92, 0.08, 0.75, 0.25, 0.6, 0.4, 0.5] as const;

/** The lines' names, each beside its line where nothing else runs. */
export function LineNames({ frame, words, width, x, y }: LayerProps) {
  const { drawn, clipped, optimum, legal, reveal, knots, axis, K } = frame;
  const spots = (f: Polyline): readonly WishedSpot[] =>
    shares.flatMap((share) => {
      const at = axis.min + share * (axis.max - axis.min);
      return [-14, 16, -30, 32].map((dy): WishedSpot => ({
        x: x(at),
        y: y(polylineAt(at, f)) + dy,
        anchor: share > 0.8 ? 'end' : share < 0.2 ? 'start' : 'middle',
      }));
    });
  const wishes = [
    ...(reveal ? [{ tone: 'transport', text: words.optimum, spots: spots(optimum) }] : []),
    { tone: 'ink', text: legal ? words.drawn : words.clipped(String(K)), spots: spots(clipped) },
    ...(legal ? [] : [{ tone: 'muted', text: words.drawn, spots: spots(drawn) }]),
  ];
  const lineOf = (f: Polyline) => pointsOf(f).map(([at, value]) => [x(at), y(value)] as const);
  const labels = placeLabels(wishes, {
    lines: [lineOf(drawn), lineOf(clipped), ...(reveal ? [lineOf(optimum)] : [])],
    boxes: knots.map(([at, value]) => ({
      left: x(at) - 8,
      right: x(at) + 8,
      top: y(value) - 8,
      bottom: y(value) + 8,
    })),
    bounds: { left: sides.left, right: width - sides.right, top: rows.top, bottom: rows.base - 8 },
  });
  return (
    <g class="du-names">
      {wishes.map(({ tone }, i) => (
        <g key={tone} class={tone === 'transport' ? 'du-answer' : undefined}>
          <LabelText label={labels[i]!} tone={tone} />
        </g>
      ))}
    </g>
  );
}
