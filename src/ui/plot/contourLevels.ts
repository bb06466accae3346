import { tickStep, ticks } from 'd3-array';
import { centredScale } from './centredScale.ts';

const ABOUT = 8;

/** Round levels for the contours of a field, and the step between them. */
export interface ContourLevels {
  readonly step: number;
  readonly levels: readonly number[];
}

/**
 * Some eight round levels across a field's bulk; none for a constant field.
 *
 * @example
 * contourLevels([0, 1, 2, 3, 4]).step; // 0.5
 * contourLevels([7, 7, 7]).levels; // []
 */
export function contourLevels(field: ArrayLike<number>): ContourLevels {
  const { median, reach } = centredScale(field);
  if (reach === 0) return { step: 0, levels: [] };
  return {
    step: tickStep(median - reach, median + reach, ABOUT),
    levels: ticks(median - reach, median + reach, ABOUT),
  };
}
