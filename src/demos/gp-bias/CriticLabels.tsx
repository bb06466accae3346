import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '@/ui/formatNumber.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { lawTop, rows, sides } from './layout.ts';

type Scale = ScaleLinear<number, number>;

export interface CriticLabelsProps extends FigureProps {
  readonly x: Scale;
  readonly y: Scale;
}

interface Wish {
  readonly tone: string;
  readonly text: string;
  readonly spots: readonly WishedSpot[];
}

/** Beside a law, to the outside if that is free. */
function lawWish({ frame, x }: CriticLabelsProps, tone: 'real' | 'fake', text: string): Wish {
  const inner = frame.law === 'stay' ? frame.theta / 2 : 0;
  const at = tone === 'real' ? inner : frame.theta;
  const out = tone === 'real' ? -1 : 1;
  // A name beside a bell stands beyond its foot.
  const aside = frame.law === 'normals' ? Math.abs(x(1.9) - x(0)) : 14;
  const spots = [out, -out].flatMap((way) =>
    [255, 246, 236].map((y): WishedSpot => ({
      x: x(at) + way * aside,
      y,
      anchor: way < 0 ? 'end' : 'start',
    })),
  );
  const above: WishedSpot = { x: x(at), y: lawTop(frame) - 20, anchor: 'middle' };
  return { tone, text, spots: [...spots, above] };
}

function criticWish({ frame, words, locale, x, y }: CriticLabelsProps): readonly Wish[] {
  const { critic, law } = frame;
  if (critic.length === 0) return [];
  const slope = formatNumber(frame.slope, { locale, decimals: 3 });
  const text = law === 'normals' ? words.bentCritic(slope) : words.bestCritic(slope);
  const spots = [0.85, 0.7, 0.55, 0.4, 0.95].flatMap((share): readonly WishedSpot[] => {
    const [at, f] = along(critic, share);
    return [
      { x: x(at) - 10, y: y(f), anchor: 'end' },
      { x: x(at) + 10, y: y(f), anchor: 'start' },
      { x: x(at) - 10, y: y(f) + 14, anchor: 'end' },
      { x: x(at) + 10, y: y(f) - 14, anchor: 'start' },
    ];
  });
  return [{ tone: 'ink', text, spots }];
}

/** Beside the trained critic, on the side where its line is. */
function trainedWish({ frame, words, locale, x, y }: CriticLabelsProps): readonly Wish[] {
  const { trained } = frame;
  if (!trained) return [];
  const text = words.trainedCritic(formatNumber(trained.slope, { locale, decimals: 3 }));
  const spots = [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share): readonly WishedSpot[] => {
    const [at, f] = along(trained.critic, share);
    return [
      { x: x(at) - 10, y: y(f) + 12, anchor: 'end' },
      { x: x(at) + 10, y: y(f) - 12, anchor: 'start' },
      { x: x(at) - 10, y: y(f) + 30, anchor: 'end' },
      { x: x(at) + 10, y: y(f) - 30, anchor: 'start' },
    ];
  });
  return [{ tone: 'ink', text, spots }];
}

/** A point of the drawn line, by its share of the rows. */
function along(line: FigureProps['frame']['critic'], share: number): readonly [x: number, f: number] {
  const place = share * (line.length - 1);
  const [from, to] = [line[Math.floor(place)]!, line[Math.ceil(place)]!];
  const part = place - Math.floor(place);
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}

/** Under the free slopes, or in a corner. */
function freeWish({ frame, words, x, y }: CriticLabelsProps): readonly Wish[] {
  const { free, anchor, sided } = frame;
  if (!free) return [];
  const low = y(Math.min(free[0] - anchor, anchor - free[1]));
  const spots = [low + 14, rows.base - 10, rows.base - 28, rows.top + 10].flatMap(
    (level): readonly WishedSpot[] => [
      { x: (x(free[0]) + x(free[1])) / 2, y: level, anchor: 'middle' },
      { x: sides.left + 6, y: level, anchor: 'start' },
      { x: x.range()[1]! - 4, y: level, anchor: 'end' },
    ],
  );
  return [{ tone: 'ink', text: words.free[sided], spots }];
}

/** Inside the cone, as far to the right as there is room. */
function coneWish({ frame, words, stage, x, y }: CriticLabelsProps): Wish {
  const spots = [words.cone, words.shortCone].flatMap((text) =>
    [0.98, 0.9, 0.8].flatMap((share) => {
      const at = stage[0] + share * (stage[1] - stage[0]);
      const up = at - frame.anchor;
      // Beside a steep critic the cone is a mere line: its name then goes under it.
      return [y(-up) - 18, y(0.25 * up), y(-0.25 * up), rows.top + 14, y(-up) + 14, y(-up) + 34].map(
        (level): WishedSpot => ({
          text,
          x: x(at) - 2,
          y: level,
          anchor: 'end',
        }),
      );
    }),
  );
  return { tone: 'transport', text: words.cone, spots };
}

/** Names of the critic, the cone and the two laws, where they cover nothing. */
export function CriticLabels(props: CriticLabelsProps) {
  const { frame, words, width, stage, x, y } = props;
  const path = (slope: number) => stage.map((at) => [x(at), y(slope * (at - frame.anchor))] as const);
  const wanted = [
    lawWish(props, 'real', words.real),
    lawWish(props, 'fake', words.fake),
    ...criticWish(props),
    ...trainedWish(props),
    ...freeWish(props),
    coneWish(props),
  ];
  const placed = placeLabels(wanted, {
    lines: [
      frame.critic.map(([at, f]) => [x(at), y(f)] as const),
      frame.trained?.critic.map(([at, f]) => [x(at), y(f)] as const) ?? [],
      path(1),
      path(-1),
    ],
    boxes: [
      boxAround(x(frame.theta), lawTop(frame), 12),
      ...[...frame.real, ...frame.fake].map(({ at }) => ({
        left: x(at) - 8,
        right: x(at) + 8,
        top: lawTop(frame) - 6,
        bottom: rows.axis,
      })),
    ],
    bounds: { left: sides.left, right: width, top: rows.top - 4, bottom: rows.axis },
  });
  return (
    <g>
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone}>
          <Subscripted text={label.text} within="svg" />
        </LabelText>
      ))}
    </g>
  );
}
