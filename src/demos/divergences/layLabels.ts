import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels, type PlacedLabel, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import type { Bump, Side } from './bumps.ts';
import type { LaidBump } from './layBumps.ts';
import type { Frame } from './model.ts';
import { meanOf } from './separation.ts';
import { showMeasure } from './showMeasure.ts';
import type { Words } from './words.ts';

/** What the labels of the densities must know to keep clear of everything. */
export interface LabelRoom {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly x: ScaleLinear<number, number>;
  readonly bumps: readonly LaidBump[];
  /** Heights of the arrows. */
  readonly rows: readonly number[];
  readonly picture: Box;
  /** What stands there already: the name of the axis. */
  readonly taken: readonly Box[];
}

export interface LaidLabel extends PlacedLabel {
  readonly kind: 'p' | 'q' | 'moves';
  readonly large: boolean;
}

const lawSize = 14;
/** Pixels between a handle's middle and a name beside or above it. */
const beside = 14;
const above = 22;
/** How far a name above a handle may reach past its middle. */
const overhang = 12;

/** Two decimals at most, and a true minus. */
const short = (value: number): string => String(Number(value.toFixed(2))).replace('-', '−');

/** A law in words: its normal, or how many humps it has. */
const nameOf = (words: Words, side: Side, law: readonly Bump[]): string => {
  const [only] = law;
  const what =
    law.length === 1 && only ? `N(${short(only.mean)}, ${short(only.sd)}²)` : words.manyBumps(law.length);
  return `${words.law[side]}, ${what}`;
};

/** Above the outer peak, to the outside, if that is free; else over it, to the inside, or in the corner. */
function lawSpots({ frame, words, bumps, picture }: LabelRoom, side: Side): readonly WishedSpot[] {
  const leftSide: Side = meanOf(frame.p) <= meanOf(frame.q) ? 'p' : 'q';
  const left = side === leftSide;
  const peaks = bumps.filter((bump) => bump.side === side).map(({ peak }) => peak);
  const outer = peaks.reduce((best, peak) => (left === peak.x < best.x ? peak : best));
  const y = Math.max(picture.top + 10, outer.y - above);
  const high = picture.top + 10;
  return [nameOf(words, side, frame[side]), words.law[side]].flatMap((text) => {
    const spots: readonly WishedSpot[] = [
      { text, x: outer.x - beside, y, anchor: 'end' },
      { text, x: outer.x + overhang, y, anchor: 'end' },
      { text, x: outer.x - overhang, y, anchor: 'start' },
      { text, x: outer.x + beside, y, anchor: 'start' },
      { text, x: picture.left, y: high, anchor: 'start' },
      { text, x: picture.right, y: high, anchor: 'end' },
    ];
    return left ? spots : [3, 2, 1, 0, 5, 4].map((k) => spots[k]!);
  });
}

/** True heights of peaks that run out through the top, beside their handles. */
const heightSpots = ({ words, locale }: LabelRoom, { peak, beyond = 0 }: LaidBump): readonly WishedSpot[] => {
  const text = words.beyond(formatNumber(beyond, { locale, decimals: 2 }));
  return [
    { text, x: peak.x - 16, y: peak.y, anchor: 'end' },
    { text, x: peak.x + 16, y: peak.y, anchor: 'start' },
    { text, x: peak.x - 16, y: peak.y + 20, anchor: 'end' },
    { text, x: peak.x + 16, y: peak.y + 20, anchor: 'start' },
  ];
};

/** The mean move, before or behind an arrow; where there is room for the number alone, that. */
function moveSpots({ frame, words, locale, x, rows, picture }: LabelRoom): readonly WishedSpot[] {
  const distance = showMeasure('w1', frame.measures.w1, locale);
  return [words.moved(distance), `W₁ = ${distance}`].flatMap((text) => [
    ...frame.moves.flatMap(([from, to], i): readonly WishedSpot[] => [
      { text, x: x(Math.min(from, to)) - 10, y: rows[i]!, anchor: 'end' },
      { text, x: x(Math.max(from, to)) + 10, y: rows[i]!, anchor: 'start' },
    ]),
    ...[0, 1, 2].map((row): WishedSpot => ({
      text,
      x: picture.right,
      y: picture.top + 9 + 18 * row,
      anchor: 'end',
    })),
  ]);
}

/** Names of the laws, heights of peaks beyond the top and the mean move, each where it covers neither a handle nor another. */
export function layLabels(room: LabelRoom): readonly LaidLabel[] {
  const handles = room.bumps.flatMap(({ peak, shoulder }) => [
    boxAround(peak.x, peak.y, 11),
    boxAround(shoulder.x, shoulder.y, 9),
  ]);
  const wanted = [
    ...(['p', 'q'] as const).map((kind) => ({ kind, large: true, spots: lawSpots(room, kind) })),
    ...room.bumps
      .filter(({ beyond }) => beyond !== undefined)
      .map((bump) => ({ kind: bump.side, large: false, spots: heightSpots(room, bump) })),
    { kind: 'moves' as const, large: false, spots: moveSpots(room) },
  ];
  const placed = placeLabels(
    // Each spot has its own wording.
    wanted.map(({ large, spots }) => ({ text: '', spots, fontSize: large ? lawSize : 13 })),
    { lines: [], boxes: [...room.taken, ...handles], bounds: room.picture },
  );
  return wanted.map(({ kind, large }, i) => ({ ...placed[i]!, kind, large }));
}
