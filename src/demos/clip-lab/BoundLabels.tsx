import type { ScaleLinear } from 'd3-scale';
import { showPower } from '@/ui/showPower.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { spreadLabels } from '@/ui/plot/spreadLabels.ts';
import type { FigureProps } from './FigureProps.ts';

export interface BoundLabelsProps extends FigureProps {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The present point in pixels. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Names of the windows at the right edge, of the present bound at its point, and of the two dangers. */
export function BoundLabels({ frame, words, locale, width, x, y, at }: BoundLabelsProps) {
  const { own, references, bound, c } = frame;
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const ends = spreadLabels(
    [
      ...references.map((curve) => ({ name: `c = ${curve.c}`, at: y(Math.log10(curve.bounds.at(-1)!)) })),
      { name: 'K = 1', at: y(0) },
    ],
    [top, bottom],
  );
  // Anywhere along a level, from the left.
  const spotsFrom = (levels: readonly number[]) =>
    levels.flatMap((level) =>
      [0.03, 0.15, 0.3, 0.45, 0.6].map((share) => ({
        x: left + share * (right - left),
        y: level,
        anchor: 'start' as const,
      })),
    );
  const wanted = [
    {
      text: `c = ${c}: K ≤ ${showPower(Math.log10(bound), locale)}`,
      tone: 'ink',
      spots: spotsAround({ x: at.x, top: at.y, bottom: at.y }, 1, [top + 9, bottom - 12]).map((spot) => ({
        ...spot,
        x: spot.x + (spot.anchor === 'start' ? 6 : -6),
      })),
    },
    { text: words.loose, tone: 'tv', spots: spotsFrom([top + 12, (top + y(0)) / 2, y(0) - 14]) },
    {
      text: words.tight,
      tone: 'tv',
      spots: spotsFrom([bottom - 14, (bottom + y(0)) / 2, y(0) + 16]),
    },
  ];
  const placed = placeLabels(wanted, {
    lines: [
      ...[own, ...references].map(({ bounds }) =>
        bounds.map((each, k) => [x(k + 1), y(Math.log10(each))] as const),
      ),
      [
        [at.x, top],
        [at.x, bottom],
      ],
      [
        [left, y(0)],
        [right, y(0)],
      ],
    ],
    boxes: [boxAround(at.x, at.y, 11), boxAround(at.x, bottom, 10)],
    bounds: { left, right: width, top, bottom },
  });
  return (
    <>
      {ends.map(({ name, label }) => (
        <text key={name} class="em-label em-tone-tv" x={right + 8} y={label} dy="0.35em">
          {name}
        </text>
      ))}
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
    </>
  );
}
