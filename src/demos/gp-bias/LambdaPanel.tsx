import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { Handle } from '@/ui/plot/Handle.tsx';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { LambdaLabels, questionBox } from './LambdaLabels.tsx';
import { params } from './params.ts';
import { valueScale } from './valueScale.ts';

const top = 40;
const left = 48;
const right = 14;
/** Ends of the axis as decimal logarithms; a step multiplies λ by about 1.12. */
const log = { min: Math.log10(params.lambda.min), max: Math.log10(params.lambda.max), step: 0.05 } as const;

/** λ as it is written: two digits, within bounds. */
const written = (logarithm: number): number =>
  Math.min(params.lambda.max, Math.max(params.lambda.min, Number((10 ** logarithm).toPrecision(2))));

type Column = 'estimate' | 'objective' | 'w1';

const drawn = [
  { name: 'estimate', tone: 'ink', dash: '' },
  { name: 'objective', tone: 'js', dash: '7 5' },
  { name: 'w1', tone: 'transport', dash: '2 4' },
] as const satisfies readonly { name: Column; tone: string; dash: string }[];

/** What the critic reports against the weight of the penalty: it comes down to W₁ and never reaches it. */
export function LambdaPanel(props: FigureProps & { readonly height: number }) {
  const { frame, words, locale, width, height, onLambda } = props;
  const { lambda, curve, w1, reveal } = frame;
  // Only what a logarithmic axis can show.
  const trained = w1 > 0 ? (frame.trained?.estimate ?? 0) : 0;
  const base = height - 54;
  const x = scaleLinear([log.min, log.max], [left, width - right]);
  const y = valueScale(frame, base, top);
  const change = onLambda && ((logarithm: number) => onLambda(written(logarithm)));
  const present = x(Math.log10(lambda));
  const bounds = { left, right: width - 2, top, bottom: base };
  const lines = {
    estimate: curve.map(([each, value]) => [x(Math.log10(each)), y.at(value)] as const),
    objective: curve.map(([each, , value]) => [x(Math.log10(each)), y.at(value)] as const),
    w1: [
      [left, y.at(w1)],
      [width - right, y.at(w1)],
    ] as const,
  };
  const asking = !reveal && w1 > 0;
  // The question stands above the line.
  const guideTop = asking ? Math.min(y.at(frame.estimate), questionBox(words.question, bounds).bottom) : top;
  const pixels = scaleLinear();
  return (
    <PlotPanel label={words.lambdaPanel} width={width} height={height}>
      {w1 === 0 ? (
        <YAxis scale={y.scale} label={words.plainValueAxis} x={left} to={width - right} ticks={1} />
      ) : (
        <LogYAxis scale={y.scale} label={words.valueAxis} x={left} to={width - right} nameX={left - 40} />
      )}
      <XAxis scale={x} label={words.lambdaAxis} ticks={4} format={(tick) => String(written(tick))} y={base} />
      <DragArea scale={x} {...log} top={top} bottom={base} onChange={change}>
        <line class="em-guide" x1={present} x2={present} y1={guideTop} y2={base} />
        {drawn
          .filter(({ name }) => reveal || name === 'w1')
          .map(({ name, tone, dash }) => (
            <path
              key={name}
              class={`em-curve em-tone-${tone}`}
              stroke-dasharray={dash}
              d={linePath(lines[name], pixels, pixels)}
            />
          ))}
        <circle class="em-present em-tone-transport" cx={present} cy={y.at(w1)} r={5} />
        <circle class="em-present em-tone-js" cx={present} cy={y.at(frame.objective)} r={5.5} />
        {trained > 0 && (
          <rect class="em-dot em-tone-ink" x={present - 4} y={y.at(trained) - 4} width={8} height={8} />
        )}
        <LambdaLabels {...props} lines={lines} y={y} present={present} bounds={bounds} />
      </DragArea>
      <Handle
        name={words.lambdaHandle}
        value={Math.log10(lambda)}
        {...log}
        valueText={words.lambdaValue(formatNumber(lambda, { locale, decimals: lambda < 10 ? 1 : 0 }))}
        x={present}
        y={y.at(frame.estimate)}
        axis="x"
        scale={x}
        tone="ink"
        onChange={change}
      />
    </PlotPanel>
  );
}
