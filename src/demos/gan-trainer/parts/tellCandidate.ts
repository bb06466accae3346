import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { EngineChoice } from '../session/Lane.ts';
import type { Words } from '../text/Words.ts';

/** An engine's measured speed, or why it has none. */
export function tellCandidate(
  candidate: EngineChoice['candidates'][number],
  words: Words,
  locale: Locale,
): string {
  if ('refused' in candidate) return words.refusals[candidate.refused];
  return words.perSecond(formatNumber(candidate.iterationsPerSecond, { locale, decimals: 1 }));
}
