import type { ScaleLinear } from 'd3-scale';

type Scale = ScaleLinear<number, number>;

const short = (value: number): string => String(Number(value.toFixed(2)));

/**
 * One SVG path of bars that stand side by side from `low` to `high`, as tall as their counts; empty cells have none.
 *
 * @example
 * barsPath([1, 0, 2], 0, 3, scaleLinear([0, 3], [0, 30]), scaleLinear([0, 2], [20, 0])); // 'M0 20V10H10V20ZM20 20V0H30V20Z'
 */
export function barsPath(counts: readonly number[], low: number, high: number, x: Scale, y: Scale): string {
  const at = (cell: number): string => short(x(low + ((high - low) * cell) / counts.length));
  const ground = short(y(0));
  return counts
    .map((count, i) => (count > 0 ? `M${at(i)} ${ground}V${short(y(count))}H${at(i + 1)}V${ground}Z` : ''))
    .join('');
}
