import { formatNumber, type NumberFormat } from './formatNumber.ts';
import { powerParts } from './powerParts.ts';

/** Beyond these a plain decimal is a row of digits, or of noughts. */
const plain = { least: 1e-3, most: 1e5 } as const;

/**
 * A number of any size as it is read: plain where that is short, with a power of ten where it is not.
 *
 * @example
 * formatSize(2.325861, { locale: 'en', decimals: 3 }); // '2.326'
 * formatSize(-3.2e-9, { locale: 'en', decimals: 2 }); // '−3.20 × 10⁻⁹'
 * formatSize(0, { locale: 'en', decimals: 2 }); // '0.00'
 */
export function formatSize(value: number, format: NumberFormat): string {
  const size = Math.abs(value);
  if (value === 0 || !Number.isFinite(value) || (size >= plain.least && size < plain.most))
    return formatNumber(value, format);
  const { mantissa, power } = powerParts(Math.log10(size), format.decimals);
  return `${formatNumber(Math.sign(value) * mantissa, format)} × 10${power}`;
}
