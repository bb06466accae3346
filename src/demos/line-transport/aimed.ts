import { params } from './params.ts';

/** A share of mass as the hand can reach it, short enough for an address. */
export const aimed = (share: number): number =>
  Math.min(params.u.max, Math.max(params.u.min, Number(share.toFixed(4))));
