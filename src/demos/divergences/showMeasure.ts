import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Measure } from './measures.ts';

/** A measure as a reader meets it: three decimals, one from 1000 up; an accuracy in per cent, and 100 only when it is. */
export function showMeasure(name: Measure, value: number, locale: Locale): string {
  if (name === 'best-accuracy') {
    const percent = value < 1 ? Math.min(100 * value, 99.99) : 100;
    return `${formatNumber(percent, { locale, decimals: 2 })} %`;
  }
  return formatNumber(value, { locale, decimals: Math.abs(value) < 1000 ? 3 : 1 });
}
