import type { ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/distribution/normalPdf.ts';
import type { Bell, LaidBell } from '@/ui/plot/LaidBell.ts';
import { lift } from '@/ui/plot/lift.ts';

type Scale = ScaleLinear<number, number>;

/** Peak and right shoulder of one bell in pixels, the peak lifted off where the two would cover each other. */
export function layBell({ mean, sd }: Bell, x: Scale, y: Scale): LaidBell {
  const spot = (at: number) => ({ x: x(at), y: y(normalPdf(at, mean, sd)) });
  const [peak, shoulder] = [spot(mean), spot(mean + sd)];
  const [shoulderY = shoulder.y, peakY = peak.y] = lift([shoulder, peak]);
  return {
    mean,
    sd,
    flank: 1,
    peak: { x: peak.x, y: peakY, onCurve: peak.y },
    shoulder: { x: shoulder.x, y: shoulderY, onCurve: shoulder.y },
  };
}
