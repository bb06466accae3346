import type { ScaleLinear } from 'd3-scale';
import { bellSpots } from './layBell.ts';
import type { Bell, LaidBell } from './LaidBell.ts';
import { lift } from './lift.ts';

type Scale = ScaleLinear<number, number>;

/** Peak and shoulder (one standard deviation out) of two normal densities, in pixels; what would cover another is lifted off its curve. */
export function layBells(bells: readonly [Bell, Bell], x: Scale, y: Scale): readonly [LaidBell, LaidBell] {
  const raw = bells.map((bell, index) => {
    const flank = index === 0 ? (-1 as const) : (1 as const);
    return { mean: bell.mean, sd: bell.sd, flank, ...bellSpots(bell, flank, x, y) };
  });
  const heights = lift([...raw.map(({ shoulder }) => shoulder), ...raw.map(({ peak }) => peak)]);
  const [first, second] = raw.map((bell, index) => ({
    ...bell,
    peak: { x: bell.peak.x, y: heights[2 + index]!, onCurve: bell.peak.y },
    shoulder: { x: bell.shoulder.x, y: heights[index]!, onCurve: bell.shoulder.y },
  }));
  return [first!, second!];
}
