import type { ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/index.ts';
import type { LabelSpot } from './labelBox.ts';
import type { LaidBell } from './LaidBell.ts';

type Scale = ScaleLinear<number, number>;

/** Standard deviations from the peak at which a name may stand beside its curve. */
const outward = [0.8, 1.3, 1.7, 2.1] as const;

/** Places for the name of a bell, best first: beside its peak, on the given side; down that flank; the same on the other; over the peak. */
export function bellNameSpots(
  { mean, sd, peak }: LaidBell,
  x: Scale,
  y: Scale,
  side: 1 | -1,
): readonly LabelSpot[] {
  const beside = (way: 1 | -1): readonly LabelSpot[] => {
    const anchor = way > 0 ? 'start' : 'end';
    return [
      { x: peak.x + way * 14, y: peak.y - 16, anchor },
      { x: peak.x + way * 18, y: peak.y, anchor },
      ...outward.map((sds) => {
        const at = mean + way * sds * sd;
        return { x: x(at) + way * 14, y: y(normalPdf(at, mean, sd)) - 8, anchor } as const;
      }),
    ];
  };
  const over = [22, 40, 58].map((up) => ({ x: peak.x, y: peak.y - up, anchor: 'middle' }) as const);
  return [...beside(side), ...beside(side > 0 ? -1 : 1), ...over];
}
