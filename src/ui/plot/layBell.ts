import type { ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/index.ts';
import type { Bell, LaidBell } from './LaidBell.ts';
import { lift, type Spot } from './lift.ts';

type Scale = ScaleLinear<number, number>;

/** Peak and shoulder (one standard deviation out, on the given flank) of a normal density, in pixels, each on its curve. */
export function bellSpots(
  { mean, sd }: Bell,
  flank: 1 | -1,
  x: Scale,
  y: Scale,
): { readonly peak: Spot; readonly shoulder: Spot } {
  const spot = (at: number): Spot => ({ x: x(at), y: y(normalPdf(at, mean, sd)) });
  return { peak: spot(mean), shoulder: spot(mean + flank * sd) };
}

/** The handles of one normal density: the peak is lifted off its curve where it would cover the shoulder. */
export function layBell(bell: Bell, flank: 1 | -1, x: Scale, y: Scale): LaidBell {
  const { peak, shoulder } = bellSpots(bell, flank, x, y);
  const [low = shoulder.y, high = peak.y] = lift([shoulder, peak]);
  return {
    mean: bell.mean,
    sd: bell.sd,
    flank,
    peak: { x: peak.x, y: high, onCurve: peak.y },
    shoulder: { x: shoulder.x, y: low, onCurve: shoulder.y },
  };
}
