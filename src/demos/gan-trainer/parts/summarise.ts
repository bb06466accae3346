import type { Locale } from '@/ui/locale.ts';
import { estimateOf } from '../model/estimateOf.ts';
import type { TrainerFrame } from '../model.ts';
import type { Words } from '../text/Words.ts';
import { formatCount, formatMaybe, formatShare, formatValue } from './formats.ts';

/** The state in a sentence or two for each run. */
export function summarise({ runs }: TrainerFrame, words: Words, locale: Locale): string {
  if (runs.length === 0) return words.emptySummary;
  return runs
    .map(({ objective, picture }) => {
      const { iteration, w1, modesCovered, modesTotal, goodShare } = picture;
      const sentence = words.summary({
        objective: words.objectives[objective],
        iteration: formatCount(iteration, locale),
        w1: formatValue(w1, locale),
        estimate: formatMaybe(estimateOf(objective, picture), locale, words),
      });
      if (modesTotal === 0) return sentence;
      return sentence + words.modesSummary(modesCovered, modesTotal, formatShare(goodShare, locale));
    })
    .join(' ');
}
