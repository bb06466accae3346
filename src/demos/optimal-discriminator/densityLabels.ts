import type { ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;

/** Where the picture of the densities has its scales, its generated peak and its edges, in pixels. */
export interface DensityPlace {
  readonly x: Scale;
  readonly y: Scale;
  readonly peak: number;
  readonly right: number;
  readonly base: number;
  /** Whether D* is undefined anywhere. */
  readonly free: boolean;
}

/** The names of both laws beside their peaks, of D* along its curve, and what its dashed parts mean. */
export function densityLabels({ places, mu }: Frame, words: Words, place: DensityPlace) {
  const { x, y, peak, right, base, free } = place;
  const beside = (at: number, way: 1 | -1) =>
    [20, 34, 50].flatMap((far) =>
      [0, -16, 20, -32, 36].map((dy) => ({
        x: x(at) + way * far,
        y: peak + 8 + dy,
        anchor: way > 0 ? ('start' as const) : ('end' as const),
      })),
    );
  const along = [0.08, 0.15, 0.2, 0.3, 0.4, 0.8, 0.9]
    .map((share) => places[Math.round(share * (places.length - 1))]!)
    .filter(({ d }) => Number.isFinite(d));
  const anywhere = [14, 30, 46].flatMap((dy) => [
    { x: right, y: base - dy, anchor: 'end' as const },
    { x: right, y: y(0.5) - dy, anchor: 'end' as const },
  ]);
  return [
    { tone: 'real', text: words.real, spots: [...beside(0, -1), ...beside(0, 1)] },
    { tone: 'fake', text: words.fake, spots: [...beside(mu, 1), ...beside(mu, -1)] },
    {
      tone: 'js',
      text: words.discriminator,
      spots: along.flatMap((each) =>
        [14, -14, 30].map((dy) => ({ x: x(each.x), y: y(each.d) + dy, anchor: 'middle' as const })),
      ),
    },
    ...(free ? [{ tone: 'tv', text: words.anyValue, spots: anywhere }] : []),
  ];
}
