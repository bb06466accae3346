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
  const text = formatter(locale, decimals).format(value);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** Made once each: a formatter costs a hundred times what it formats, and live figures format many numbers a frame. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(key, made);
  return made;
}
