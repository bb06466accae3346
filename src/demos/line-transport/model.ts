import { densityFrame, type DensityFrame } from './densityFrame.ts';
import { listFrame, type ListFrame } from './listFrame.ts';
import type { Values } from '../params.ts';
import type { params } from './params.ts';

export type Frame = DensityFrame | ListFrame;

/** Optimal transport on the line between two normals, or between two lists of equal blocks. */
export const model = (values: Values<typeof params>): Frame =>
  values.kind === 'lists' ? listFrame(values) : densityFrame(values);
