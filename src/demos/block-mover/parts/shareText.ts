import type { Locale } from '@/ui/locale.ts';
import { short } from './short.ts';

/** A number of blocks as a share of all: 1/6 where both are whole, a decimal where not. */
export function shareText(amount: number, mass: number, locale: Locale): string {
  if (amount === 0) return '0';
  if (amount === mass) return '1';
  return Number.isInteger(amount) && Number.isInteger(mass)
    ? `${amount}/${mass}`
    : short(amount / mass, locale, 3);
}
