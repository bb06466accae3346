import { textWidth } from './textWidth.ts';

/** A place that a label might take: `y` is the middle of its letters. */
export interface LabelSpot {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room that a label's letters take. */
export function labelBox({ text, x, y, anchor }: LabelSpot, fontSize = 13): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - 0.6 * fontSize, bottom: y + 0.6 * fontSize };
}

/** The square that a round thing takes. */
export const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Area that a box shares with another. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Area of a box that lies outside the picture. */
const outside = (box: Box, picture: Box): number =>
  (box.right - box.left) * (box.bottom - box.top) - shared(box, picture);

/** The first spot, in order of preference, that is inside the picture and covers nothing; failing that, the least bad. */
export function placeLabel(
  spots: readonly LabelSpot[],
  taken: readonly Box[],
  picture: Box,
  fontSize = 13,
): LabelSpot | undefined {
  const harm = spots.map((spot) => {
    const box = labelBox(spot, fontSize);
    return taken.reduce((sum, other) => sum + shared(box, other), 3 * outside(box, picture));
  });
  // A hair of tolerance, so that rounding at an edge does not throw a label elsewhere.
  const free = harm.findIndex((area) => area < 1e-6);
  return spots[free >= 0 ? free : harm.indexOf(Math.min(...harm))];
}
