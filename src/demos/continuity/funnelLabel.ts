import type { ScaleLinear } from 'd3-scale';
import { labelBox } from '@/ui/plot/labelBox.ts';
import { placeLabels, type PlacedLabel } from '@/ui/plot/placeLabels.ts';
import type { Frame } from './model.ts';

type Scale = ScaleLinear<number, number>;

const levels = Array.from({ length: 24 }, (_, k) => 0.96 - 0.04 * k);

/** A place for the funnel's name that is wholly in the funnel and off the curves, if it can be; none where the funnel is too tight. */
export function funnelLabel(
  text: string,
  { curve, funnel, other, now, showJs }: Frame,
  x: Scale,
  y: Scale,
): PlacedLabel | undefined {
  const [from = 0, to = 0] = x.range();
  const last = curve.length - 1;
  const within = (pixel: number, height: number): boolean => {
    const k = ((pixel - from) / (to - from)) * last;
    const reach = Math.min(funnel[Math.floor(k)] ?? 0, funnel[Math.ceil(k)] ?? 0);
    return Math.abs(y.invert(height) - other.w) <= reach;
  };
  const spots = curve
    .filter((_, k) => k % 5 === 0)
    .flatMap(({ theta }) => levels.map((level) => ({ x: x(theta), y: y(level), anchor: 'middle' as const })))
    .filter((spot) => {
      const { left, right, top, bottom } = labelBox(text, spot);
      return [left, right].every((edge) => within(edge, top) && within(edge, bottom));
    });
  if (spots.length === 0) return undefined;
  const line = (value: 'w' | 'js') => curve.map((row) => [x(row.theta), y(row[value])] as const);
  const bracket = [
    [x(other.theta), y(other.w)],
    [x(now.theta), y(other.w)],
    [x(now.theta), y(now.w)],
  ] as const;
  const lines = [line('w'), bracket, ...(showJs ? [line('js')] : [])];
  const bounds = { left: from, right: to, top: y(1), bottom: y(0) };
  return placeLabels([{ text, spots }], { lines, boxes: [], bounds })[0];
}
