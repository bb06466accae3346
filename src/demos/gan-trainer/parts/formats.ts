import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Words } from '../text/Words.ts';

const plain = {
  ko: new Intl.NumberFormat('ko', { maximumSignificantDigits: 6 }),
  en: new Intl.NumberFormat('en', { maximumSignificantDigits: 6 }),
} satisfies Record<Locale, Intl.NumberFormat>;
const counter = {
  ko: new Intl.NumberFormat('ko', { minimumIntegerDigits: 6 }),
  en: new Intl.NumberFormat('en', { minimumIntegerDigits: 6 }),
} satisfies Record<Locale, Intl.NumberFormat>;

/** Numbers of axes and steps: as many digits as they have, a true minus sign, thousands set apart. */
export const formatPlain =
  (locale: Locale) =>
  (value: number): string =>
    plain[locale].format(value).replace('-', '−');

/** Numbers in a chart: three digits that count, thousands whole. */
export const formatShort =
  (locale: Locale) =>
  (value: number): string =>
    plain[locale].format(Math.abs(value) < 1000 ? Number(value.toPrecision(3)) : value).replace('-', '−');

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
export const formatCounter = (iteration: number, locale: Locale): string => counter[locale].format(iteration);

export const formatCount = (count: number, locale: Locale): string =>
  formatNumber(count, { locale, decimals: 0 });

export const formatShare = (share: number, locale: Locale): string =>
  `${formatNumber(100 * share, { locale, decimals: 0 })} %`;

/** 0.001, 5e-5: as papers print rates. */
export const formatRate = (rate: number): string => (rate < 0.001 ? rate.toExponential() : String(rate));
