import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { showPower } from '@/ui/showPower.ts';

/**
 * A gradient's size from its decimal logarithm: with at least two digits that count, and as a power of ten below a thousandth.
 *
 * @example
 * showSize(Math.log10(63.68), 'en'); // '63.68'
 * showSize(Math.log10(0.0525), 'en'); // '0.0525'
 * showSize(Math.log10(0.000287), 'en'); // '2.87 × 10⁻⁴'
 */
export function showSize(logarithm: number, locale: Locale): string {
  if (logarithm < 0 && logarithm > -3) return formatNumber(10 ** logarithm, { locale, decimals: 4 });
  return showPower(logarithm, locale);
}
