import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Words } from '../text/Words.ts';

/** Numbers of axes and steps: as many digits as they have, a true minus sign, thousands set apart. */
export const formatPlain = (locale: Locale) => {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  return (value: number): string => format.format(value).replace('-', '−');
};

/** Three decimals, or as many as a small number needs to show two digits: a clipped critic's estimate is 0.00034. */
export function formatValue(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const decimals = size > 0 && size < 0.01 ? Math.min(8, 1 - Math.floor(Math.log10(size))) : 3;
  return formatNumber(value, { locale, decimals });
}

/** A number the run may not have yet, or never has. */
export const formatMaybe = (value: number, locale: Locale, words: Words): string =>
  Number.isNaN(value) ? words.notYet : formatValue(value, locale);

/** 000,420: the counter keeps its width while it runs. */
export const formatCounter = (iteration: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumIntegerDigits: 6 }).format(iteration);

export const formatCount = (count: number, locale: Locale): string =>
  formatNumber(count, { locale, decimals: 0 });

export const formatShare = (share: number, locale: Locale): string =>
  `${formatNumber(100 * share, { locale, decimals: 0 })} %`;

/** 0.001, 5e-5: as papers print rates. */
export const formatRate = (rate: number): string => (rate < 0.001 ? rate.toExponential() : String(rate));
