import type { Frame } from './model.ts';

export interface Stage {
  readonly low: number;
  readonly high: number;
  /** The longest distance that fits. */
  readonly most: number;
}

/**
 * The axes hold both laws and all draws, in steps of a half so that they do not creep. They hang on the margins alone, never
 * on ρ: what turning ρ moves must be the pairs, not the picture.
 */
export function stageOf({ y, draws }: Pick<Frame, 'y' | 'draws'>): Stage {
  const drawn = draws.x.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const reach = Math.max(3.5, Math.ceil(2 * drawn) / 2);
  const low = Math.min(-reach, Math.floor(2 * y.from - 0.5) / 2);
  const high = Math.max(reach, Math.ceil(2 * y.to + 0.5) / 2);
  return { low, high, most: Math.max(reach - y.from, y.to + reach) };
}

/** Room round the cloud: the margins' own pictures stand above it and to its right. */
export const cloud = { left: 42, right: 62, top: 74, bottom: 48, most: 400 } as const;
export const cloudSide = (width: number): number => Math.min(cloud.most, width - cloud.left - cloud.right);
export const cloudHeight = (width: number): number => cloud.top + cloudSide(width) + cloud.bottom;

/** Heights in the picture of Ω, in pixels. */
export const omega = { top: 24, floor: 78, x: 128, y: 186, axis: 204, height: 252, side: 16 } as const;

export const costHeight = 262;

/** Below this width the pictures stand one under another, and the distances need no more than this height. */
export const stackedDistanceHeight = 300;

/** For marks whose places are in pixels already. */
export const pixels = { x: (at: number) => at, y: (at: number) => at } as const;
