import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlaneHandle } from '@/ui/plot/PlaneHandle.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import { contours, type Place } from './bowl.ts';
import type { FigureProps } from './FigureProps.ts';
import { layout } from './layout.ts';
import { LineKey } from './LineKey.tsx';
import { params } from './params.ts';
import { trueLaw } from './sample.ts';

const { height, top, base, left } = layout;
const { m, s } = params;
const ofTruth = contours(trueLaw);

/** All bells at once, a point each: how high the samples' likelihood stands there, and how high its limit. */
export function PlanePanel({ frame, words, locale, width, onChange }: FigureProps) {
  const { law, best, way, steps } = frame;
  const clip = useId();
  const right = width - layout.right;
  const x = scaleLinear([m.min, m.max], [left, right]);
  const y = scaleLinear([0, s.max], [base, top]);
  const path = (line: readonly Place[]) => linePath(line, x, y);
  const walked = way.laws.map(({ mean, sd }) => [mean, sd] as const);
  return (
    <PlotPanel label={words.plane} width={width} height={height}>
      <LineKey frame={frame} words={words} locale={locale} />
      <YAxis scale={y} label="" x={left} to={right} ticks={6} />
      <text x={left - 8} y={top - 11} text-anchor="end">
        s
      </text>
      <XAxis scale={x} label={words.params.m} y={base} drop={8} ticks={7} />
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={base - top} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        {contours(best).map((line, k) => (
          <path key={k} class="mle-contour em-tone-ink" d={`${path(line)}Z`} />
        ))}
        {ofTruth.map((line, k) => (
          <path key={k} class="mle-contour mle-limit em-tone-real" d={`${path(line)}Z`} />
        ))}
        {steps > 0 && (
          <g class="em-tone-fake">
            <path class="mle-way" d={path(walked)} />
            <path class="mle-steps" d={dotsPath(walked.flat(), { x, y })} />
          </g>
        )}
      </g>
      <path class="mle-mark em-tone-real" d={plus(x(trueLaw.mean), y(trueLaw.sd))} />
      <path class="mle-mark em-tone-ink" d={cross(x(best.mean), y(best.sd))} />
      <PlaneHandle
        name={words.lawHandle}
        x={{ ...m, value: law.mean, scale: x }}
        y={{ ...s, value: law.sd, scale: y }}
        valueText={words.lawValue(
          formatNumber(law.mean, { locale, decimals: 2 }),
          formatSize(law.sd, { locale, decimals: 2 }),
        )}
        tone="fake"
        onChange={onChange && ((mean, sd) => onChange({ m: mean, s: sd, steps: 0 }))}
      />
    </PlotPanel>
  );
}

const plus = (px: number, py: number): string => `M${px - 6} ${py}h12M${px} ${py - 6}v12`;
const cross = (px: number, py: number): string => `M${px - 5} ${py - 5}l10 10m0 -10l-10 10`;
