/** Thousands are set apart alike in both languages of the site. */
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 12, signDisplay: 'negative' });

/**
 * A number on an axis: as many decimals as it has, thousands set apart as everywhere else, a true minus sign.
 *
 * @example
 * tickText(-0.25); // '−0.25'
 * tickText(1000); // '1,000'
 */
export const tickText = (value: number): string => whole.format(value).replace('-', '−');
