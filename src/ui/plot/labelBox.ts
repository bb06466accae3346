import type { Box } from './segmentMeetsBox.ts';
import { textWidth } from './textWidth.ts';

/** Where a line of text may stand: its anchor in x and the middle of its height in y. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Half the height of letters with the air they need, in their size. */
const half = 9 / 13;

/** The room that a label's letters take, in pixels. */
export function labelBox(text: string, { x, y, anchor }: LabelSpot, fontSize = 13): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - half * fontSize, right: left + width, bottom: y + half * fontSize };
}
