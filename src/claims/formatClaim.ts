import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Claim } from './claim.ts';

/** A claim as it is printed: `text`, and for a scientific one the power of ten that follows it. */
export interface PrintedClaim {
  readonly text: string;
  readonly exponent?: string;
}

/**
 * A claim's number in a language: `0.69`, `∞`, or mantissa and power of ten for `form: 'scientific'`.
 *
 * A scientific number that rounds up to ten keeps one digit before the point (9.99 × 10⁻⁴ → 1.0 × 10⁻³).
 */
export function formatClaim({ form, decimals }: Claim, value: number, locale: Locale): PrintedClaim {
  if (form !== 'scientific' || !Number.isFinite(value) || value === 0) {
    return { text: formatNumber(value, { locale, decimals }) };
  }
  const [mantissa = '', power = ''] = value.toExponential(decimals).split('e');
  return {
    text: `${formatNumber(Number(mantissa), { locale, decimals })} × 10`,
    exponent: formatNumber(Number(power), { locale, decimals: 0 }),
  };
}
