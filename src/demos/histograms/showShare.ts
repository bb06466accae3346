import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import type { Locale } from '@/ui/locale.ts';

/** A probability as it is read: a bare 0 for an empty bin alone, and enough digits that no other looks like one. */
export function showShare(share: number, locale: Locale): string {
  if (share === 0) return '0';
  return share < 0.01
    ? formatSize(share, { locale, decimals: 3 })
    : formatNumber(share, { locale, decimals: 2 });
}
