import { scaleLinear } from 'd3-scale';
import { mixturePdf } from '@/math/index.ts';
import { areaPath } from '@/ui/plot/areaPath.ts';
import { linePath } from '@/ui/plot/linePath.ts';
import { normal } from './laws.ts';
import type { MarginProps } from './MarginProps.ts';
import { shares } from './shares.ts';

const law = [{ weight: 1, mean: normal.mean, sd: normal.sd }];
const room = 44;
/** A histogram may rise above the density; what would leave its room is cut off. */
const highest = 0.6;

/** Above the cloud: the law of X as a curve, and the share of draws in each stretch as bars. */
export function XMargin({ frame, words, x, y }: MarginProps) {
  const [left = 0, right = 0] = x.range();
  const [low = 0, high = 0] = x.domain();
  const [, top = 0] = y.range();
  const up = scaleLinear([0, highest], [top, top - room]).clamp(true);
  const curve = Array.from({ length: 81 }, (_, k) => {
    const at = low + (k / 80) * (high - low);
    return [at, mixturePdf(at, law)] as const;
  });
  const bins = shares(frame.draws.x, { from: low, to: high, count: Math.round(2 * (high - low)) });
  return (
    <g class="em-tone-real">
      {bins.map(({ from, to, density }) => (
        <rect
          key={from}
          class="cp-bin"
          x={x(from) + 0.5}
          y={up(density)}
          width={x(to) - x(from) - 1}
          height={top - up(density)}
        />
      ))}
      <path class="em-area" d={areaPath(curve, x, up)} />
      <path class="em-curve" d={linePath(curve, x, up)} />
      <text class="em-label" x={(left + right) / 2} y={top - room - 14} text-anchor="middle">
        {words.xLaw}
      </text>
    </g>
  );
}
