import { scaleLinear } from 'd3-scale';
import { sigmoid } from '@/math/index.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { XAxis, YAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { Handle } from '@/ui/plot/Handle.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { Laws } from './Laws.tsx';
import { placeScale, sides, within } from './layout.ts';
import { params } from './params.ts';

const height = 262;
const top = 40;
/** D is drawn down to here, the laws stand under it on the axis. */
const floor = 168;
const base = height - 50;

/** The discriminator across the two laws, and the laws to drag apart. */
export function DiscriminatorPanel(props: FigureProps) {
  const { frame, words, locale, width, onTheta } = props;
  const { places, present, theta } = frame;
  const right = width - sides.right;
  const x = placeScale(props);
  const y = scaleLinear([0, 1], [floor, top]);
  const line = within(
    between(present.discriminator.logits.map((logit, k) => [places[k]!, logit] as const)).map(
      ([at, logit]) => [at, sigmoid(logit)] as const,
    ),
    x,
  );
  const lawTop = floor + 14;
  // A name beside a bell stands beyond its foot.
  const foot = frame.noise === 0 ? 0 : x(1.8 * frame.noise) - x(0) - 8;
  const beside = (at: number, way: 1 | -1): readonly WishedSpot[] =>
    [base - 12, base - 26].flatMap((level) =>
      [14, 4, -8, 30, 46].map((far): WishedSpot => ({
        x: x(at) + way * (far + foot),
        y: level,
        anchor: way > 0 ? 'start' : 'end',
      })),
    );
  const wanted = [
    { tone: 'real', text: words.real, spots: beside(0, -1) },
    { tone: 'fake', text: words.fake, spots: beside(theta, 1) },
    {
      tone: 'js',
      text: words.discriminator,
      spots: [0.12, 0.2, 0.8, 0.88, 0.5].flatMap((share) => {
        const [at, value] = line[Math.round(share * (line.length - 1))]!;
        return [-14, 16, 28].map((dy): WishedSpot => ({ x: x(at), y: y(value) + dy, anchor: 'middle' }));
      }),
    },
  ];
  const placed = placeLabels(wanted, {
    lines: [line.map(([at, value]) => [x(at), y(value)] as const)],
    boxes: [boxAround(x(theta), lawTop, 12), boxAround(x(0), lawTop, 7)],
    bounds: { left: sides.left, right: width - 8, top: top - 6, bottom: base },
  });
  return (
    <PlotPanel label={words.discriminatorPanel} width={width} height={height}>
      <YAxis scale={y} label={words.heightAxis} x={sides.left} to={right} ticks={3} />
      <XAxis scale={x} label={words.xAxis} y={base} ticks={width < 480 ? 5 : 7} />
      <Laws frame={frame} x={x} top={lawTop} base={base} />
      <line class="em-guide" x1={x(theta)} x2={x(theta)} y1={top} y2={lawTop} />
      <path class="em-curve em-tone-js" d={linePath(line, x, y)} />
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone}>
          <Subscripted text={label.text} within="svg" />
        </LabelText>
      ))}
      <Handle
        name={words.thetaHandle}
        value={theta}
        {...{ min: params.theta.min, max: params.theta.max, step: params.theta.step }}
        valueText={words.thetaValue(formatNumber(theta, { locale, decimals: 2 }))}
        x={x(theta)}
        y={lawTop}
        axis="x"
        scale={x}
        tone="fake"
        onChange={onTheta && ((to) => onTheta(Number(to.toFixed(2))))}
      />
    </PlotPanel>
  );
}

type Row = readonly [x: number, value: number];

const parts = 4;

/** Logits are nearly straight between two places where D is not: points on the way between them. */
const between = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(([x, value], k) => {
    const [to, next] = rows[k + 1] ?? [x, value];
    const count = k + 1 < rows.length ? parts : 1;
    return Array.from({ length: count }, (_, i): Row => {
      const share = i / parts;
      return [x + share * (to - x), value + share * (next - value)];
    });
  });
