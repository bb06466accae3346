import { tickStep, ticks } from 'd3-array';
import { centredScale } from '@/ui/plot/centredScale.ts';

const ABOUT = 8;

/** Some eight round levels across a field's bulk, and the step between them; none for a constant field. */
export function contourLevels(field: ArrayLike<number>): {
  readonly step: number;
  readonly levels: readonly number[];
} {
  const { median, reach } = centredScale(field);
  if (reach === 0) return { step: 0, levels: [] };
  return {
    step: tickStep(median - reach, median + reach, ABOUT),
    levels: ticks(median - reach, median + reach, ABOUT),
  };
}
