import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import type { LabelSpot } from '@/ui/plot/labelBox.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels, type LabelWish } from '@/ui/plot/placeLabels.ts';
import type { FigureProps } from './FigureProps.ts';

export interface CostLabelsProps extends Pick<FigureProps, 'frame' | 'words' | 'locale'> {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Before the curve is shown, a question; after it, the three pairings that have names. */
export function CostLabels({ frame, words, locale, x, y }: CostLabelsProps) {
  const { curve, cost, w1, reveal } = frame;
  const [left = 0, right = 0] = x.range();
  const [base = 0, top = 0] = y.range();
  const here = boxAround(x(cost.rho), y(cost.distance), 13);
  if (!reveal) {
    // The question stands above the handle where there is room for its lines, else below.
    const from = here.top - top > 62 ? top + 14 : base - 58;
    return (
      <>
        {words.question.map((line, k) => (
          <text
            key={line}
            class="em-label cp-question"
            x={(left + right) / 2}
            y={from + 21 * k}
            text-anchor="middle"
          >
            {line}
          </text>
        ))}
      </>
    );
  }
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const at = (rho: number) => curve.find((point) => point.rho === rho)!.distance;
  const flat = frame.y.from === frame.y.to;
  const around = (px: number, py: number, anchor: 'start' | 'middle' | 'end') =>
    [-16, 18, -34, 36, -52].map((rise) => ({ x: px, y: py + rise, anchor }));
  const wishes: readonly LabelWish[] = flat
    ? [{ text: words.flat, spots: around((left + right) / 2, y(w1), 'middle').toSorted((p, q) => q.y - p.y) }]
    : [
        { text: words.least(say(w1)), spots: nearLeast(x(1), y(w1)) },
        { text: words.most(say(at(-1))), spots: around(x(-1) + 4, y(at(-1)), 'start') },
        { text: words.independent(say(at(0))), spots: around(x(0) + 10, y(at(0)), 'start') },
      ];
  const labels = placeLabels(wishes, {
    lines: [curve.map(({ rho, distance }) => [x(rho), y(distance)] as const)],
    boxes: [here],
    bounds: { left, right: right + 8, top, bottom: base },
  });
  return (
    <>
      {labels.map((label, k) => (
        <LabelText key={k} label={label} tone="transport" />
      ))}
      {!flat && <circle class="em-hole em-tone-transport" cx={x(0)} cy={y(at(0))} r={4} />}
    </>
  );
}

/** Under the end of the curve, or else in the hollow left of it, where the curve is still high. */
const nearLeast = (px: number, py: number): readonly LabelSpot[] => [
  { x: px, y: py + 18, anchor: 'end' },
  ...[24, 40, 60, 90].map((back) => ({ x: px - back, y: py - 12, anchor: 'end' }) as const),
];
