import { bin } from 'd3-array';
import type { ScaleLinear } from 'd3-scale';
import { normalPdf } from '@/math/index.ts';
import { barsPath } from '@/ui/plot/barsPath.ts';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import type { Frame } from './model.ts';
import { axis } from './params.ts';

export interface SampleMarksProps {
  readonly frame: Frame;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** More stems than these would be a solid block: a histogram takes their place. */
const MOST_STEMS = 60;
const cells = 32;
const edges = Array.from(
  { length: cells - 1 },
  (_, k) => axis.min + ((k + 1) * (axis.max - axis.min)) / cells,
);

/** Each sample as a tick on the axis, with a stem up to the density that the bell gives it; of many samples, a histogram. */
export function SampleMarks({ frame, x, y }: SampleMarksProps) {
  const { law, n } = frame;
  const shown = Array.from(frame.samples).filter((at) => at >= axis.min && at <= axis.max);
  const base = y(0);
  const tick = (at: number) => `M${at} ${base}v8`;
  // Half a pixel apart is as far as ticks can be told from one another.
  const ticks = [...new Set(shown.map((at) => Math.round(2 * x(at)) / 2))].map(tick).join('');
  const heights = shown.map((at) => [at, normalPdf(at, law.mean, law.sd)] as const);
  return (
    <g class="em-tone-ink">
      {n > MOST_STEMS ? (
        <path class="mle-bars" d={histogram(shown, n, x, y)} />
      ) : (
        <>
          <path
            class="mle-stems"
            d={heights.map(([at, height]) => `M${pixel(x(at))} ${base}V${pixel(y(height))}`).join('')}
          />
          <path class="mle-dots" d={dotsPath(heights.flat(), { x, y })} />
        </>
      )}
      <path class={n > MOST_STEMS ? 'mle-ticks mle-many' : 'mle-ticks'} d={ticks} />
    </g>
  );
}

const pixel = (value: number): string => String(Number(value.toFixed(1)));

/** Shares of all n samples per unit of x, so that it compares with a density. */
function histogram(
  shown: readonly number[],
  n: number,
  x: SampleMarksProps['x'],
  y: SampleMarksProps['y'],
): string {
  const width = (axis.max - axis.min) / cells;
  const bins = bin().domain([axis.min, axis.max]).thresholds(edges)(shown);
  return barsPath(
    bins.map(({ length }) => length / n / width),
    axis.min,
    axis.max,
    x,
    y,
  );
}
