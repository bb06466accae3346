import { HALF_SIDE } from '../params.ts';

/** The square grid on which values are taken. */
export const GRID = { resolution: 48, extent: [-HALF_SIDE, HALF_SIDE] } as const;

/** Real and generated points that are drawn, and between which W₁ is solved. */
export const POINTS = 256;
