import type { Locale } from '@/ui/locale.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Frame } from './model.ts';
import { showSize } from './showSize.ts';
import type { ReadoutName, Words } from './words.ts';

/** How each readout reads: powers of ten where a decimal would be nothing but zeros. */
export function shownReadouts(
  frame: Frame,
  words: Words,
  locale: Locale,
): Readonly<Record<ReadoutName, string>> {
  const { discriminator, critic } = frame.present;
  const say = (value: number, decimals: number) => formatNumber(value, { locale, decimals });
  return {
    updates: say(discriminator.updates, 0),
    saturating: showSize(discriminator.logSaturating, locale),
    'non-saturating': say(discriminator.nonSaturating, 2),
    'critic-gradient': say(critic.gradient, 3),
    decades: showSize(-frame.decades, locale),
    'js-bound': Number.isNaN(discriminator.jsBound) ? words.notYet : say(discriminator.jsBound, 4),
  };
}
