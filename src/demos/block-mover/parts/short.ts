import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';

/** Whole where it is whole, at most so many decimals where it is not: 36, 0.5, 1.17. */
export function short(value: number, locale: Locale, most = 2): string {
  const near = (decimals: number) => Number(value.toFixed(decimals));
  let decimals = 0;
  while (decimals < most && near(decimals) !== near(9)) decimals += 1;
  return formatNumber(value, { locale, decimals });
}
