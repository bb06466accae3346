import type { ScaleLinear } from 'd3-scale';
import { fieldAt } from './fieldOf.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;

/** Places near the picture's rim, where the curves seldom are. */
const rim = [-2.7, -1.35, 1.35, 2.7].flatMap((y) =>
  (
    [
      [-3.1, 'start'],
      [0, 'middle'],
      [3.1, 'end'],
    ] as const
  ).map(([x, anchor]) => ({ x, y, anchor })),
);

/** What a perfect discriminator says in either half, each as a label to be placed deepest in its half first. */
export function halfLabels(field: Float64Array, words: Words, x: Scale, y: Scale) {
  const ranked = rim.map((spot) => ({ ...spot, depth: fieldAt(field, spot.x, spot.y) }));
  const side = (way: 1 | -1) =>
    ranked
      .filter(({ depth }) => way * depth > 0)
      .toSorted((a, b) => way * (b.depth - a.depth))
      .map((spot) => ({ x: x(spot.x), y: y(spot.y), anchor: spot.anchor }));
  return [
    { tone: 'real', text: words.saysReal, spots: side(1) },
    { tone: 'fake', text: words.saysFake, spots: side(-1) },
  ].filter(({ spots }) => spots.length > 0);
}
