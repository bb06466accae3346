import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { bandPath } from '@/ui/plot/bandPath.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { dotsPath } from '@/ui/plot/pointPaths.ts';
import { DistanceBars } from './DistanceBars.tsx';
import { DistanceLabels } from './DistanceLabels.tsx';
import type { FigureProps } from './FigureProps.ts';
import { pixels } from './layout.ts';
import { PickArea } from './PickArea.tsx';

const left = 34;
const top = 38;
/** Where the number of draws ends and their histogram begins, of the plot's width. */
const split = 0.7;

/** The axis grows in steps, so that one more draw does not move those before it. */
const drawSteps = [10, 20, 50, 100, 200, 300, 500, 1000];

/** The mean jumps about at first and then hardly moves: all of the first fifty, and about fifty of the rest. */
const isTold = (draw: number, n: number): boolean =>
  draw <= 50 || draw === n || draw % Math.ceil(n / 50) === 0;

/** The distance of each ω in the order drawn, the mean so far within two standard errors, and the histogram of d. */
export function DistancePanel(props: FigureProps & { readonly height: number }) {
  const { frame, words, locale, width, height, stage, chosen, onChoose } = props;
  const { draws, means, cost } = frame;
  const base = height - 52;
  const seam = left + split * (width - left - 8);
  const n = draws.d.length;
  const x = scaleLinear([0, drawSteps.find((step) => n <= step) ?? n], [left, seam]);
  const y = scaleLinear([0, stage.most], [base, top]);
  const places = Array.from(draws.d, (d, k) => [x(k + 1), y(d)] as const);
  const [px, py] = places[chosen]!;
  const told = means.map((each, k) => ({ ...each, draw: k + 1 })).filter(({ draw }) => isTold(draw, n));
  const run = told.map(({ draw, mean }) => [draw, mean] as const);
  const band = told
    .filter(({ error }) => !Number.isNaN(error))
    .map(
      ({ draw, mean, error }) =>
        [draw, Math.max(0, mean - 2 * error), Math.min(stage.most, mean + 2 * error)] as const,
    );
  const choose = onChoose && ((draw: number) => onChoose(Math.round(draw) - 1));
  return (
    <PlotPanel label={words.distancePanel} width={width} height={height}>
      <YAxis scale={y} label={words.distanceAxis} x={left} to={width - 8} ticks={5} />
      <XAxis scale={x} label={words.drawAxis} y={base} ticks={4} />
      <text class="em-axis-name" x={(seam + width) / 2 + 4} y={base + 37} text-anchor="middle">
        {words.shareAxis}
      </text>
      <PickArea places={places} onChoose={onChoose}>
        <rect class="cp-catch" x={left} y={top} width={seam - left} height={base - top} />
        <path class="cp-dots cp-each em-tone-transport" d={dotsPath(places.flat(), pixels)} />
      </PickArea>
      <DistanceBars frame={frame} y={y} left={seam + 10} right={width - 8} />
      <path class="em-area em-tone-transport" d={bandPath(band, x, y)} />
      <path class="em-curve em-tone-transport" d={linePath(run, x, y)} />
      <path class="cp-expected em-tone-ink" d={`M${left} ${y(cost.distance)}H${width - 8}`} />
      <DistanceLabels {...props} {...{ x, y, seam, places }} />
      <path class="em-bold-line em-tone-transport" d={`M${px} ${base}V${py}`} />
      <Handle
        name={words.handleOmega}
        value={chosen + 1}
        min={1}
        max={n}
        step={1}
        valueText={words.omegaValue(
          String(chosen + 1),
          formatNumber(draws.d[chosen]!, { locale, decimals: 2 }),
        )}
        x={px}
        y={py}
        axis="x"
        scale={x}
        tone="transport"
        small
        onChange={choose}
      />
    </PlotPanel>
  );
}
