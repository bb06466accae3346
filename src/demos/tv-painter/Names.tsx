import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { bellNameSpots } from '@/ui/plot/bellNameSpots.ts';
import type { LaidBell } from '@/ui/plot/LaidBell.ts';
import type { LabelSpot } from '@/ui/plot/labelBox.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { placeLabels } from '@/ui/plot/placeLabels.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import { rows, sides } from './layout.ts';
import type { Frame } from './model.ts';

type Scale = ScaleLinear<number, number>;

export interface NamesProps extends Pick<FigureProps, 'frame' | 'words' | 'locale' | 'width'> {
  readonly bells: readonly [LaidBell, LaidBell];
  readonly x: Scale;
  readonly y: Scale;
}

/** Highest and lowest middle of a line of text in the plot. */
const levels = [rows.formula + 18, rows.base - 10] as const;

/** The names of both curves and, once revealed, of the shaded gap, each where nothing else runs. */
export function Names({ frame, words, locale, width, bells, x, y }: NamesProps) {
  const [p, q] = bells;
  const way = p.mean <= q.mean ? 1 : -1;
  const nameSpots = (bell: LaidBell, side: 1 | -1) => [
    ...bellNameSpots(bell, x, y, side),
    ...spotsAround({ x: bell.peak.x, top: bell.peak.y, bottom: bell.peak.y }, side, levels),
  ];
  const wishes = [
    { tone: 'real', text: words.real, spots: nameSpots(p, way > 0 ? -1 : 1) },
    { tone: 'fake', text: words.fake, spots: nameSpots(q, way) },
    ...(frame.reveal && frame.tv > 0.001
      ? [
          {
            tone: 'transport',
            text: (width < 480 ? words.tv : words.gapIs)(formatNumber(frame.tv, { locale, decimals: 3 })),
            spots: gapSpots(frame, x, y),
          },
        ]
      : []),
  ];
  const lines = ([1, 2] as const).map((column) =>
    frame.densities.map((row) => [x(row[0]), y(row[column])] as const),
  );
  const handles = bells.flatMap(({ peak, shoulder }) => [peak, shoulder]);
  const boxes = handles.map((at) => ({
    left: at.x - 11,
    right: at.x + 11,
    top: at.y - 11,
    bottom: at.y + 11,
  }));
  const axisName = { left: sides.left - 8, right: sides.left + 40, top: rows.top - 24, bottom: rows.top - 6 };
  const bounds = { left: sides.left, right: width - 6, top: rows.formula + 8, bottom: rows.base };
  const spots = placeLabels(wishes, { lines, boxes: [...boxes, axisName], bounds });
  return (
    <>
      {wishes.map(({ tone }, i) => (
        <LabelText key={tone} label={spots[i]!} tone={tone} />
      ))}
    </>
  );
}

/** Within the shaded gap where it is thick enough, else about it. */
function gapSpots({ densities }: Frame, x: Scale, y: Scale): readonly LabelSpot[] {
  const thickest = densities
    .filter(([, p, q]) => p > q)
    .toSorted((a, b) => b[1] - b[2] - (a[1] - a[2]))
    .slice(0, 60);
  const inside = thickest.map(
    ([at, p, q]) => ({ x: x(at), y: (y(p) + y(q)) / 2, anchor: 'middle' }) as const,
  );
  const around = thickest.slice(0, 1).flatMap(([at, p, q]) => {
    return spotsAround({ x: x(at), top: y(p), bottom: y(q) }, -1, levels);
  });
  return [...inside, ...around];
}
