import type { Frame } from './model.ts';
import type { Words } from './words.ts';

/** Why there is no plan, in the reader's language; undefined where there is one. */
export function refusalOf(frame: Frame, words: Words): string | undefined {
  if (frame.kind !== 'lists' || !frame.refusal) return undefined;
  return frame.refusal === 'empty' ? words.noBlocks : words.unequal(frame.real.length, frame.fake.length);
}
