import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { Arrow } from '@/ui/plot/Arrow.tsx';
import { BoldArrow } from '@/ui/plot/BoldArrow.tsx';
import { bellNameSpots } from '@/ui/plot/bellNameSpots.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import type { LaidBell } from '@/ui/plot/LaidBell.ts';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';
import type { Row } from './curves.ts';
import type { DensityProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';
import { shownLit } from './light.ts';

type Scale = ScaleLinear<number, number>;

export interface DensityMarksProps extends DensityProps {
  readonly bells: readonly [LaidBell, LaidBell];
  readonly points: readonly Row[];
  readonly x: Scale;
  readonly y: Scale;
}

/** What can be measured at x: the gap between the curves, upright, and the way to T(x), along the axis; with the curves' names. */
export function DensityMarks(props: DensityMarksProps) {
  const { frame, words, locale, width, light, x, y } = props;
  const { probe, heights } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const at = x(probe.from);
  const [high, low] = [y(Math.max(...heights)), y(Math.min(...heights))];
  const move = words.horizontal(say(Math.abs(probe.to - probe.from)));
  const room = textWidth(move) / 2;
  const middle = (at + x(probe.to)) / 2;
  return (
    <>
      <OneMove {...props} />
      <g class="lt-lightable lt-upright" {...light?.hover('vertical')}>
        <path class="lt-area" d={`M${at} ${high}V${low}`} />
        <path class="lt-gap" d={`M${at} ${high}V${low}M${at - 5} ${high}h10M${at - 5} ${low}h10`} />
      </g>
      <g class="lt-lightable em-tone-transport" {...light?.hover('horizontal')}>
        <BoldArrow from={at} to={x(probe.to)} y={rows.base} />
        <text
          class="em-label"
          x={Math.min(width - room, Math.max(room, middle))}
          y={rows.base + 20}
          text-anchor="middle"
        >
          {move}
        </text>
      </g>
      <Labels {...props} gap={words.vertical(say(Math.abs(heights[0] - heights[1])))} high={high} low={low} />
    </>
  );
}

/** The move that is pointed at in the other view. */
function OneMove({ frame, light, x }: DensityMarksProps) {
  const index = frame.moves.findIndex((_, i) => shownLit(light, `move${i}`) === 'on');
  const move = frame.moves[index];
  if (!move) return null;
  return (
    <g class="em-tone-transport">
      <Arrow class="lt-other" from={x(move.from)} to={x(move.to)} y={rows.base - 9} />
    </g>
  );
}

/** Highest and lowest middle of a line of text in the plot. */
const levels = [rows.title + 16, rows.base - 18] as const;

interface LabelsProps extends DensityMarksProps {
  readonly gap: string;
  readonly high: number;
  readonly low: number;
}

function Labels({ frame, words, width, light, bells, points, x, y, gap, high, low }: LabelsProps) {
  const [p, q] = bells;
  const way = p.mean <= q.mean ? 1 : -1;
  const at = x(frame.probe.from);
  const nameSpots = (bell: LaidBell, side: 1 | -1) => [
    ...bellNameSpots(bell, x, y, side),
    ...spotsAround({ x: bell.peak.x, top: bell.peak.y, bottom: bell.peak.y }, side, levels),
  ];
  const wishes = [
    {
      tone: 'ink',
      text: gap,
      spots: spotsAround({ x: at, top: high, bottom: low }, way > 0 ? -1 : 1, levels),
    },
    { tone: 'real', text: words.law.real, spots: nameSpots(p, way > 0 ? -1 : 1) },
    { tone: 'fake', text: words.law.fake, spots: nameSpots(q, way) },
  ];
  const lines = ([1, 2] as const).map((column) => points.map((row) => [x(row[0]), y(row[column])] as const));
  const upright = [
    [at, high],
    [at, low],
  ] as const;
  const boxes = bells
    .flatMap(({ peak, shoulder }) => [peak, shoulder])
    .map((spot) => ({ left: spot.x - 11, right: spot.x + 11, top: spot.y - 11, bottom: spot.y + 11 }));
  const axisName = { left: 0, right: sides.left + 44, top: rows.top - 24, bottom: rows.top - 6 };
  const bounds = { left: sides.left, right: width - 6, top: rows.title + 6, bottom: rows.base - 8 };
  const spots = placeLabels(wishes, { lines: [...lines, upright], boxes: [...boxes, axisName], bounds });
  return (
    <>
      {wishes.map(({ tone }, i) => (
        <LabelText
          key={tone}
          label={spots[i]!}
          tone={tone}
          lit={tone === 'ink' ? shownLit(light, 'vertical') : undefined}
        />
      ))}
    </>
  );
}
