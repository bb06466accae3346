import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import type { FigureProps } from './FigureProps.ts';

export interface DistanceLabelsProps extends Pick<
  FigureProps,
  'frame' | 'words' | 'locale' | 'width' | 'chosen'
> {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly seam: number;
  readonly places: readonly (readonly [x: number, y: number])[];
}

/** Names the mean of the law and that of the pairs turned round, clear of the ω looked at. */
export function DistanceLabels(props: DistanceLabelsProps) {
  const { frame, words, locale, width, chosen, x, y, places } = props;
  const { cost, opposite } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const [left = 0] = x.range();
  const [base = 0, top = 0] = y.range();
  const [px, py] = places[chosen]!;
  const end = width - 10;
  const wishes = [
    { text: words.expected(say(cost.distance)), at: y(cost.distance) },
    ...(opposite ? [{ text: words.oppositeMean(say(opposite.mean)), at: y(opposite.mean) }] : []),
  ].map(({ text, at }) => ({
    text,
    at,
    spots: [end, px - 12, end - 90].flatMap((x) =>
      [-14, 14, -32, 32, -50, 50, -68].map((rise) => ({ x, y: at + rise, anchor: 'end' as const })),
    ),
  }));
  const labels = placeLabels(wishes, {
    lines: [
      ...wishes.map(({ at }) => [[left, at] as const, [end, at] as const]),
      [
        [px, base],
        [px, py],
      ],
    ],
    boxes: [boxAround(px, py, 10)],
    bounds: { left, right: width, top: top - 10, bottom: base },
  });
  return (
    <g>
      {opposite && (
        <path class="cp-other-mean em-tone-js" d={`M${props.seam + 10} ${y(opposite.mean)}H${end}`} />
      )}
      {labels.map((label, k) => (
        <LabelText key={k} label={label} tone={k === 0 ? 'ink' : 'js'} />
      ))}
    </g>
  );
}
