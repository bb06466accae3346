import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { powerParts } from '@/ui/powerParts.ts';
import type { FigureProps } from './FigureProps.ts';
import { params, sizes } from './params.ts';
import { runningLabels } from './runningLabels.ts';

const height = 218;
const [top, base, left, rightMargin] = [40, 156, 60, 14] as const;
const last = sizes.length - 1;
/** The mean of one or two samples may lie far off: the axis need not reach it, unless it is the present one. */
const STEADY_FROM = 3;

/** The samples' mean log-likelihood as their number grows, towards minus the cross-entropy of the true law. */
export function RunningPanel({ frame, words, locale, width, onChange }: FigureProps) {
  const { n, running, logLikelihood, crossEntropy } = frame;
  const clip = useId();
  const right = width - rightMargin;
  const x = scaleLinear([0, Math.log10(params.n.max)], [left, right]);
  const at = (count: number) => x(Math.log10(count));
  const steady = running.filter(({ count }) => count >= STEADY_FROM).map(({ mean }) => mean);
  const [low = 0, high = 0] = extent([...steady, logLikelihood, -crossEntropy]);
  const room = high - low || 1;
  const y = scaleLinear([low - 0.08 * room, high + 0.3 * room], [base, top]);
  const line = running.map(({ count, mean }) => [Math.log10(count), mean] as const);
  // A hand moves along the list of sizes, wherever they lie on the axis.
  const stops = scaleLinear(
    sizes.map((_, k) => k),
    sizes.map(at),
  );
  const choose = onChange && ((k: number) => onChange({ n: sizes[Math.round(k)] ?? n }));
  const labels = runningLabels({ frame, words, locale, x, y, bounds: { left, right, top, bottom: base } });
  return (
    <PlotPanel label={words.running} width={width} height={height}>
      <text x={0} y={14}>
        {words.runningAxis}
      </text>
      <YAxis scale={y} label="" x={left} to={right} ticks={4} format={(value) => tickText(value, locale)} />
      <XAxis
        scale={scaleLinear(x.domain(), x.range())}
        label={words.countAxis}
        y={base}
        drop={8}
        ticks={4}
        format={(power) => (Number.isInteger(power) ? String(10 ** power) : '')}
      />
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={base - top} />
      </clipPath>
      <DragArea scale={stops} min={0} max={last} step={1} top={top} bottom={base} onChange={choose}>
        <g clip-path={`url(#${clip})`}>
          <path class="mle-limit-line em-tone-real" d={`M${left} ${y(-crossEntropy)}H${right}`} />
          <path class="em-curve em-tone-ink" d={linePath(line, x, y)} />
        </g>
        <line class="em-guide" x1={at(n)} x2={at(n)} y1={top} y2={base} />
        <line
          class="mle-gap em-tone-fake"
          x1={at(n)}
          x2={at(n)}
          y1={y(logLikelihood)}
          y2={y(-crossEntropy)}
        />
        <circle class="em-present em-tone-ink" cx={at(n)} cy={y(logLikelihood)} r={5} />
        {labels.map((label) => (
          <LabelText key={label.name} label={label} tone={label.tone} />
        ))}
      </DragArea>
      <Handle
        name={words.countHandle}
        value={nearest(n)}
        min={0}
        max={last}
        step={1}
        valueText={words.countValue(formatNumber(n, { locale, decimals: 0 }))}
        x={at(n)}
        y={base}
        axis="x"
        scale={stops}
        tone="ink"
        onChange={choose}
      />
    </PlotPanel>
  );
}

/** Which of the sizes is nearest by its ratio: an address may bring any n. */
function nearest(n: number): number {
  const ratios = sizes.map((size) => Math.abs(Math.log(size / n)));
  return ratios.indexOf(Math.min(...ratios));
}

/** Beyond this many, a row of digits no longer fits beside the axis. */
const PLAIN = 1e4;

const tickText = (value: number, locale: Locale): string =>
  Math.abs(value) < PLAIN ? String(value).replace('-', '−') : shortSize(value, locale);

/** One digit and a power of ten. */
function shortSize(value: number, locale: Locale): string {
  const { mantissa, power } = powerParts(Math.log10(Math.abs(value)), 1);
  return `${formatNumber(Math.sign(value) * mantissa, { locale, decimals: 1 })}×10${power}`;
}
