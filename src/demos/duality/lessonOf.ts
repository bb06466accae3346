import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

/** Per cent of the wall as it is shown: one decimal near its end, so that 100 is not said too soon. */
export function percentOf({ value, wall }: Frame, locale: Locale): string {
  const percent = (100 * value) / wall;
  const near = percent > 99 && percent < 100;
  return formatNumber(near ? Math.min(99.9, percent) : percent, { locale, decimals: near ? 1 : 0 });
}

/** At the wall, as far as a thousandth of it can tell. */
export const isReached = ({ value, wall }: Frame): boolean => value > 0.9995 * wall;

/** What the present drawing teaches: its own point, what it breaks, and how far it has come. */
export function lessonOf(frame: Frame, { lessons }: Words, locale: Locale): string {
  const { drawing, legal, lipschitz, knots, wall, value, K } = frame;
  const say = (number: number) => formatNumber(number, { locale, decimals: 2 });
  const own = drawing ? lessons.drawings[drawing] : '';
  const broken = legal
    ? ''
    : lipschitz === Infinity
      ? lessons.jump
      : lessons.steep(say(lipschitz), String(K));
  return [own, broken, progress(), frame.reveal ? lessons.revealed : ''].filter(Boolean).join(' ');

  function progress(): string {
    if (wall === 0) return lessons.same;
    if (knots.length === 0) return lessons.blank;
    if (value < 0) return lessons.backwards;
    return isReached(frame) ? lessons.reached : lessons.below(percentOf(frame, locale));
  }
}
