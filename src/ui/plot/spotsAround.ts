import type { LabelSpot } from './labelBox.ts';

export interface Upright {
  readonly x: number;
  /** Ends of an upright line in pixels; equal for a point. */
  readonly top: number;
  readonly bottom: number;
}

const aside = [8, 22, 40, 64, 96, 136, 184] as const;
const rise = 9;

/**
 * Places for a label anywhere about an upright line, nearest first; at one distance the given side comes before the other.
 * `from` and `to` are the highest and the lowest middle of a line of text.
 *
 * @example
 * spotsAround({ x: 50, top: 20, bottom: 20 }, -1, [0, 90])[0]; // { x: 42, y: 20, anchor: 'end' }
 */
export function spotsAround(
  { x, top, bottom }: Upright,
  side: 1 | -1,
  [from, to]: readonly [number, number],
): readonly LabelSpot[] {
  const middle = (top + bottom) / 2;
  const levels = [middle];
  for (let y = middle - rise; y >= from; y -= rise) levels.push(y);
  for (let y = middle + rise; y <= to; y += rise) levels.push(y);
  return levels
    .flatMap((y) => {
      // A label beyond an end of the line is further off than one beside its middle.
      const beyond = Math.max(0, top - y, y - bottom) + 0.2 * Math.abs(y - middle);
      return aside.flatMap((far) =>
        ([side, side > 0 ? -1 : 1] as const).map((way, turn) => ({
          spot: { x: x + way * far, y, anchor: way > 0 ? ('start' as const) : ('end' as const) },
          away: beyond + far + 6 * turn,
        })),
      );
    })
    .toSorted((a, b) => a.away - b.away)
    .map(({ spot }) => spot);
}
