import type { Frame } from '../model.ts';
import type { Words } from '../text/Words.ts';

/** What is wrong with a task, in the reader's language; undefined where it can be done. */
export function refusalText({ refusal }: Frame, { refusals }: Words): string | undefined {
  switch (refusal?.reason) {
    case undefined:
      return undefined;
    case 'counts':
      return refusals.counts(refusal.side, refusal.places, refusal.counts);
    case 'repeated':
      return refusals.repeated(refusal.side, String(refusal.place));
    case 'nothing':
      return refusals.nothing(refusal.side);
    case 'unequal':
      return refusals.unequal(String(refusal.leave), String(refusal.arrive));
  }
}
