import type { Frame } from './model.ts';

/** F_P at a place, read off the frame's own curve by linear interpolation: fine enough to aim a handle. */
export function shareAt(cdfs: Frame['cdfs'], at: number): number {
  const next = cdfs.findIndex(([x]) => x >= at);
  const right = cdfs[next] ?? cdfs.at(-1);
  const left = cdfs[Math.max(0, next - 1)];
  if (!left || !right || right[0] === left[0]) return right?.[1] ?? 0;
  return left[1] + ((right[1] - left[1]) * (at - left[0])) / (right[0] - left[0]);
}
