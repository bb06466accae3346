import { formatNumber } from './formatNumber.ts';
import type { Locale } from './locale.ts';
import { powerParts } from './powerParts.ts';

/**
 * A positive number as it is read, from its decimal logarithm: 10.00, 1.93 × 10⁻²¹.
 *
 * @example
 * showPower(1, 'en'); // '10.00'
 * showPower(-20.71481, 'en'); // '1.93 × 10⁻²¹'
 * showPower(-Infinity, 'en'); // '0'
 */
export function showPower(logarithm: number, locale: Locale): string {
  if (logarithm === -Infinity) return '0';
  if (logarithm > -2 && logarithm < 4) return formatNumber(10 ** logarithm, { locale, decimals: 2 });
  const { mantissa, power } = powerParts(logarithm, 2);
  return `${formatNumber(mantissa, { locale, decimals: 2 })} × 10${power}`;
}
