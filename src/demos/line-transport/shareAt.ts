import { scaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';

/** F_P at a place, read off the frame's own curve by linear interpolation: fine enough to aim a handle. */
export const shareAt = (cdfs: Frame['cdfs'], at: number): number =>
  scaleLinear()
    .domain(cdfs.map(([x]) => x))
    .range(cdfs.map(([, share]) => share))
    .clamp(true)(at);
