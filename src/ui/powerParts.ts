const raised: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** A positive number by its decimal logarithm: `mantissa` × 10 to the raised `power`. */
export interface PowerParts {
  readonly mantissa: number;
  readonly exponent: number;
  readonly power: string;
}

/**
 * Splits a decimal logarithm, so that numbers far below the smallest double can still be written.
 *
 * `digits` are those of the mantissa after the point; a mantissa that would round up to 10 becomes 1.
 *
 * @example
 * powerParts(-20.71481, 2); // { mantissa: 1.93, exponent: -21, power: '⁻²¹' }
 * powerParts(2.9999, 1).power; // '³'
 */
export function powerParts(logarithm: number, digits = 2): PowerParts {
  const whole = Math.floor(logarithm);
  const rounded = Number((10 ** (logarithm - whole)).toFixed(digits));
  const [mantissa, exponent] = rounded >= 10 ? [1, whole + 1] : [rounded, whole];
  return { mantissa, exponent, power: [...String(exponent)].map((sign) => raised[sign] ?? sign).join('') };
}
