import type { Locale } from './locale.ts';

export interface NumberFormat {
  readonly locale: Locale;
  /** Digits after the point. */
  readonly decimals: number;
}

const undefinedWord = { ko: '정의되지 않음', en: 'undefined' } as const;

/** A number as a reader meets it: fixed decimals, true minus sign, ∞ for infinities, a word for NaN. */
export function formatNumber(value: number, { locale, decimals }: NumberFormat): string {
  if (Number.isNaN(value)) return undefinedWord[locale];
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  const text = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}
