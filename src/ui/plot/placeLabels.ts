import { labelBox, type LabelSpot } from './labelBox.ts';
import { segmentMeetsBox, type Box } from './segmentMeetsBox.ts';

/** A place for a label, and another wording for it there, for example a shorter one. */
export interface WishedSpot extends LabelSpot {
  readonly text?: string;
}

export interface PlacedLabel extends LabelSpot {
  readonly text: string;
}

export interface LabelWish {
  readonly text: string;
  /** Best first. */
  readonly spots: readonly WishedSpot[];
  /** Pixels; 13 unless told. */
  readonly fontSize?: number;
}

export interface Obstacles {
  /** Curves as points in pixels. */
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly boxes: readonly Box[];
  /** The picture's edges. */
  readonly bounds: Box;
}

/** A label outside the picture is worse than one on another, that worse than one on a handle, that worse than on a curve. */
const price = { outside: 1000, label: 100, box: 40, line: 10 } as const;

/**
 * A spot for each label, clear of curves, boxes and the labels before it; where no spot is clear, the one that is least in the way.
 * @throws RangeError if a label has no spots.
 *
 * @example
 * const at = (x: number) => ({ x, y: 50, anchor: 'middle' }) as const;
 * const line = [[[10, 0], [10, 99]]] as const;
 * placeLabels([{ text: 'P', spots: [at(10), at(40)] }], { lines: line, boxes: [], bounds: { left: 0, top: 0, right: 99, bottom: 99 } })[0]?.x; // 40
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { lines, boxes, bounds }: Obstacles,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return wishes.map(({ text, spots, fontSize }) => {
    let best: { readonly label: PlacedLabel; readonly box: Box; readonly cost: number } | undefined;
    for (const spot of spots) {
      const label = { ...spot, text: spot.text ?? text };
      const box = labelBox(label.text, spot, fontSize);
      const apart =
        (within(box, bounds) ? 0 : price.outside) +
        price.label * taken.filter((other) => overlap(box, other)).length +
        price.box * boxes.filter((other) => overlap(box, other)).length;
      // Curves have hundreds of points: they are looked at only where the spot could still be the best.
      if (best && apart >= best.cost) continue;
      const cost = apart + price.line * lines.filter((line) => crosses(line, box)).length;
      if (!best || cost < best.cost) best = { label, box, cost };
      if (cost === 0) break;
    }
    if (!best) throw new RangeError(`placeLabels: "${text}" has no spots; give it at least one.`);
    taken.push(best.box);
    return best.label;
  });
}

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function crosses(line: Obstacles['lines'][number], box: Box): boolean {
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    // Most segments lie wholly left or right of a label.
    const beside = (a[0] < box.left && b[0] < box.left) || (a[0] > box.right && b[0] > box.right);
    if (!beside && segmentMeetsBox(a, b, box)) return true;
  }
  return false;
}
