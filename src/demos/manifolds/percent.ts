import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';

/** A share as it is read: 87.5 %. */
export const percent = (share: number, locale: Locale): string =>
  `${formatNumber(100 * share, { locale, decimals: 1 })} %`;
