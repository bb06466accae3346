import { formatSize } from '@/ui/formatSize.ts';
import type { Locale } from '@/ui/locale.ts';

/** From here on the digits after the point are noise, and too many for a narrow screen. */
const LARGE = 100;

/** A log-likelihood, cross-entropy or KL as it is read: a bell on one sample sends them to tens of thousands. */
export const showNats = (value: number, locale: Locale, decimals = 4): string =>
  formatSize(value, { locale, decimals: Math.abs(value) < LARGE ? decimals : 1 });
