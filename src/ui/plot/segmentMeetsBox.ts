export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/**
 * Whether the straight line between two points has any point in common with a box, in pixels.
 *
 * @example
 * segmentMeetsBox([0, 0], [10, 10], { left: 4, top: 4, right: 6, bottom: 6 }); // true
 * segmentMeetsBox([0, 0], [10, 10], { left: 6, top: 0, right: 8, bottom: 4 }); // false
 */
export function segmentMeetsBox([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  if (Math.max(ax, bx) < box.left || Math.min(ax, bx) > box.right) return false;
  if (Math.max(ay, by) < box.top || Math.min(ay, by) > box.bottom) return false;
  // Both overlap in x and y: apart only if all four corners lie strictly on one side of the line.
  const side = (x: number, y: number) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const corners = [
    side(box.left, box.top),
    side(box.right, box.top),
    side(box.left, box.bottom),
    side(box.right, box.bottom),
  ];
  return !(corners.every((sign) => sign > 0) || corners.every((sign) => sign < 0));
}
