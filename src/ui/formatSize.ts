import { formatNumber, type NumberFormat } from './formatNumber.ts';
import { powerParts } from './powerParts.ts';

/** From here on a plain decimal is a row of digits. */
const most = 1e4;
/** Below a thousandth a plain decimal is a row of noughts, however many digits are asked for. */
const mostNoughts = 3;

/**
 * A number of any size as it is read: plain where that is short and says something, with a power of ten where it is not.
 *
 * @example
 * formatSize(2.325861, { locale: 'en', decimals: 3 }); // '2.326'
 * formatSize(0.0479, { locale: 'en', decimals: 1 }); // '4.8 × 10⁻²'
 * formatSize(-3.2e-9, { locale: 'en', decimals: 2 }); // '−3.20 × 10⁻⁹'
 * formatSize(0, { locale: 'en', decimals: 2 }); // '0.00'
 */
export function formatSize(value: number, format: NumberFormat): string {
  const size = Math.abs(value);
  if (value === 0 || !Number.isFinite(value) || isPlain(size, format)) return formatNumber(value, format);
  return `${value < 0 ? '−' : ''}${withPower(Math.log10(size), format)}`;
}

/**
 * The same of a positive number by its decimal logarithm, for those far below the smallest double.
 *
 * @example
 * formatLogarithm(1, { locale: 'en', decimals: 2 }); // '10.00'
 * formatLogarithm(-320.71481, { locale: 'en', decimals: 2 }); // '1.93 × 10⁻³²¹'
 * formatLogarithm(-Infinity, { locale: 'en', decimals: 2 }); // '0'
 */
export function formatLogarithm(logarithm: number, format: NumberFormat): string {
  if (logarithm === -Infinity) return '0';
  const size = 10 ** logarithm;
  if (!Number.isFinite(logarithm) || isPlain(size, format)) return formatNumber(size, format);
  return withPower(logarithm, format);
}

const isPlain = (size: number, { decimals }: NumberFormat): boolean =>
  size >= 10 ** -Math.min(decimals, mostNoughts) && size < most;

function withPower(logarithm: number, format: NumberFormat): string {
  const { mantissa, power } = powerParts(logarithm, format.decimals);
  return `${formatNumber(mantissa, format)} × 10${power}`;
}
