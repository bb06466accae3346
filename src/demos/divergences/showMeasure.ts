import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Measure } from './measures.ts';

/** A measure as a reader meets it: three decimals, one from 1000 up; an accuracy in per cent. */
export function showMeasure(name: Measure, value: number, locale: Locale): string {
  if (name === 'best-accuracy') return `${formatNumber(100 * value, { locale, decimals: 2 })} %`;
  return formatNumber(value, { locale, decimals: Math.abs(value) < 1000 ? 3 : 1 });
}
