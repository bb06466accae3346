/**
 * A bound of weights as it is written: at most three digits that count.
 *
 * @example
 * writtenBound(0.01); // '0.01'
 * writtenBound(0.028284271247461903); // '0.0283'
 */
export const writtenBound = (clip: number): string => String(Number(clip.toPrecision(3)));
