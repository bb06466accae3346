import type { ScaleLinear } from 'd3-scale';
import { halfLabels } from './halfLabels.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

type Scale = ScaleLinear<number, number>;
type Seen = readonly (readonly [across: number, up: number])[];

/** One side's view of both curves, and its scales. */
export interface View {
  readonly x: Scale;
  readonly y: Scale;
  readonly real: Seen;
  readonly generated: Seen;
  readonly other: 1 | 2;
}

/** The names of both laws along their curves, of the discriminator's halves, and that nobody can tell equal curves. */
export function viewLabels({ nudge, overlap, length, field }: Frame, words: Words, view: View) {
  const { x, y, real, generated, other } = view;
  const along = (points: Seen, way: 1 | -1) =>
    [0, 0.25, 0.5, 0.75, 1, 0.12, 0.88].flatMap((share) => {
      const [across, up] = points[Math.round(share * (points.length - 1))]!;
      return [18, 34, -18, -34].map((dy) => ({
        x: x(across),
        y: y(up) + way * dy,
        anchor: 'middle' as const,
      }));
    });
  const upwards = nudge[other]! >= 0;
  const below = { x: x(0), y: Math.max(...y.range()) - 16, anchor: 'middle' as const };
  return [
    { tone: 'real', text: words.real, spots: along(real, upwards ? 1 : -1) },
    { tone: 'fake', text: words.fake, spots: along(generated, upwards ? -1 : 1) },
    ...(field ? halfLabels(field, words, x, y) : []),
    ...(overlap === length && other === 1 ? [{ tone: 'tv', text: words.nobody, spots: [below] }] : []),
  ];
}
