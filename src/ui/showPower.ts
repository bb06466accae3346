import { formatLogarithm } from './formatSize.ts';
import type { Locale } from './locale.ts';

/**
 * A positive number from its decimal logarithm, with two decimals: 10.00, 1.93 × 10⁻²¹.
 *
 * @example
 * showPower(1, 'en'); // '10.00'
 * showPower(-20.71481, 'en'); // '1.93 × 10⁻²¹'
 */
export const showPower = (logarithm: number, locale: Locale): string =>
  formatLogarithm(logarithm, { locale, decimals: 2 });
