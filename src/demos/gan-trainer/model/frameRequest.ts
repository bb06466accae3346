import { HALF_SIDE } from '../params.ts';

/** The grid on which each picture takes the critic's field. */
export const FIELD = { resolution: 48, extent: [-HALF_SIDE, HALF_SIDE] } as const;

/** What each picture of a run holds: so many generated and real points, between which W₁ is solved, and the field. */
export const frameRequest = (samples: number) => ({ samples, field: FIELD });
