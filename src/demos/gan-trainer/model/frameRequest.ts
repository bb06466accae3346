import { HALF_SIDE } from '../params.ts';

/** What each picture of a run holds: enough points to see the modes, few enough to solve the assignment between two frames. */
export const FRAME = {
  samples: 256,
  field: { resolution: 48, extent: [-HALF_SIDE, HALF_SIDE] },
} as const;
