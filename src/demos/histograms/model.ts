import type { Values } from '../params.ts';
import { barsFrame, type BarsFrame } from './barsFrame.ts';
import { bellFrame, type BellFrame } from './bellFrame.ts';
import type { params } from './params.ts';

export type Frame = BarsFrame | BellFrame;

/** Bars on the same bins, or a bell against two bumps; and five ways to measure how far apart they are. */
export const model = (values: Values<typeof params>): Frame =>
  values.view === 'bars' ? barsFrame(values) : bellFrame(values);
