import type { Box } from './segmentMeetsBox.ts';

/** The square that a round mark takes, in pixels. */
export const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
