import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { DragArea } from '@/ui/plot/DragArea.tsx';
import { linePath } from '@/ui/plot/linePath.ts';
import type { LabelSpot } from '@/ui/plot/labelBox.ts';
import { LogYAxis } from '@/ui/plot/LogYAxis.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import { placeScale, sides } from './layout.ts';
import type { Place } from './model.ts';
import type { Trained, TrainedPlace } from './model/trainedOf.ts';
import { params } from './params.ts';
import { showPower } from '@/ui/showPower.ts';

const top = 36;
/** Decades of the axis, with room for a name above what is highest; a dot that lies below stands on its floor. */
const decades = { floor: -26, roof: 8 } as const;
const { min, max, step } = params.x;

const clamped = (logarithm: number): number => Math.max(decades.floor, Math.min(decades.roof, logarithm));

/** What a generated sample feels at each place from three losses, on a logarithmic scale. */
export function GradientPanel({
  frame,
  words,
  locale,
  width,
  height,
  onChange,
}: FigureProps & { readonly height: number }) {
  const { places, probe, criticSlope, trained } = frame;
  const base = height - 50;
  const right = width - sides.right;
  const x = placeScale(width);
  const y = scaleLinear([decades.floor, decades.roof], [base, top]);
  const at = x(probe.x);
  // What runs out of the picture leaves a gap.
  const through = (value: (place: Place) => number) =>
    places.map((place) => {
      const logarithm = value(place);
      return [place.x, logarithm < decades.floor ? NaN : clamped(logarithm)] as const;
    });
  const drawn = [
    {
      tone: 'js',
      dash: '',
      line: through(({ logSaturating }) => logSaturating),
      present: probe.logSaturating,
      text: words.saturating(showPower(probe.logSaturating, locale)),
    },
    {
      tone: 'kl',
      dash: '7 5',
      line: through(({ logNonSaturating }) => logNonSaturating),
      present: probe.logNonSaturating,
      text: words.nonSaturating(showPower(probe.logNonSaturating, locale)),
    },
    {
      tone: 'transport',
      dash: '2 4',
      line: criticSlope === 0 ? [] : through(() => 0),
      present: criticSlope === 0 ? -Infinity : 0,
      text: words.wasserstein(formatNumber(Math.abs(criticSlope), { locale, decimals: 0 })),
    },
  ] as const;
  const mine = trainedLines(trained);
  const named = [
    ...drawn,
    // The other two lie close to their optima; this one is what training is about.
    ...mine
      .filter(({ tone }) => tone === 'js')
      .map((each) => ({
        ...each,
        text: `${words.trainedDiscriminator}: ${showPower(each.present, locale)}`,
      })),
  ];
  const labels = placeLabels(
    named.map(({ text, present }) => {
      const level = y(clamped(present));
      const around = spotsAround({ x: at, top: level, bottom: level }, probe.x > 0 ? -1 : 1, [
        top + 9,
        base - 9,
      ]);
      // A long label on a narrow screen has room on neither side of the probe.
      const across = [-18, 18, -36, 36].flatMap((dy): readonly LabelSpot[] => [
        { x: right, y: level + dy, anchor: 'end' },
        { x: sides.left + 4, y: level + dy, anchor: 'start' },
      ]);
      return {
        text,
        spots: [
          ...around.map((spot) => ({ ...spot, x: spot.x + (spot.anchor === 'start' ? 6 : -6) })),
          ...across,
        ],
      };
    }),
    {
      lines: [...drawn, ...mine].map(({ line }) =>
        line
          .filter(([, value]) => Number.isFinite(value))
          .map(([place, value]) => [x(place), y(value)] as const),
      ),
      boxes: named.map(({ present }) => boxAround(at, y(clamped(present)), 9)),
      bounds: { left: sides.left, right: width, top, bottom: base },
    },
  );
  return (
    <PlotPanel label={words.gradients} width={width} height={height}>
      <LogYAxis scale={y} label={words.gradientAxis} x={sides.left} to={right} ticks={7} nameX={0} />
      <XAxis scale={x} label={words.xAxis} y={base} ticks={width < 480 ? 5 : 9} />
      <DragArea
        scale={x}
        {...{ min, max, step, top }}
        bottom={base}
        onChange={onChange && ((to) => onChange({ x: to }))}
      >
        <line class="em-guide" x1={at} x2={at} y1={top} y2={base} />
        {drawn.map(({ tone, dash, line, present }) => (
          <g key={tone} class={`em-tone-${tone}`}>
            <path class="em-curve" stroke-dasharray={dash} d={linePath(line, x, y)} />
            <circle class="em-present" cx={at} cy={y(clamped(present))} r={5.5} />
          </g>
        ))}
        {mine.map(({ tone, line, present }) => (
          <g key={tone} class={`em-tone-${tone}`}>
            <path class="em-trained" d={linePath(line, x, y)} />
            <circle class="em-dot" cx={at} cy={y(clamped(present))} r={3.5} />
          </g>
        ))}
        {labels.map((label, k) => (
          <LabelText key={k} label={label} tone={named[k]!.tone} />
        ))}
      </DragArea>
    </PlotPanel>
  );
}

/** The same three curves from the trained nets; what runs out of the picture leaves a gap. */
function trainedLines(trained: Trained | undefined) {
  if (!trained) return [];
  const through = (tone: string, value: (place: TrainedPlace) => number) => ({
    tone,
    line: trained.places.map((place) => {
      const logarithm = value(place);
      return [place.x, logarithm < decades.floor ? NaN : clamped(logarithm)] as const;
    }),
    present: value(trained.probe),
  });
  return [
    through('js', ({ logSaturating }) => logSaturating),
    through('kl', ({ logNonSaturating }) => logNonSaturating),
    through('transport', ({ slope }) => Math.log10(Math.abs(slope))),
  ];
}
