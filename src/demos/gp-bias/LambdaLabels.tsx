import { formatNumber } from '@/ui/formatNumber.ts';
import { LabelText } from '@/ui/plot/LabelText.tsx';
import { boxAround } from '@/ui/plot/boxAround.ts';
import { placeLabels, type WishedSpot } from '@/ui/plot/placeLabels.ts';
import type { Box } from '@/ui/plot/segmentMeetsBox.ts';
import { textWidth } from '@/ui/plot/textWidth.ts';
import { spotsAround } from '@/ui/plot/spotsAround.ts';
import type { FigureProps } from './FigureProps.ts';
import type { ValueScale } from './valueScale.ts';

type Line = readonly (readonly [x: number, y: number])[];

export interface LambdaLabelsProps extends FigureProps {
  readonly lines: Readonly<Record<'estimate' | 'objective' | 'w1', Line>>;
  readonly y: ValueScale;
  /** Where λ stands. */
  readonly present: number;
  readonly bounds: Box;
}

/** The present values beside their dots; before the curve is shown, the question. */
export function LambdaLabels({ frame, words, locale, lines, y, present, bounds }: LambdaLabelsProps) {
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  const around = (value: number, first: readonly (readonly [dx: number, dy: number])[]) => {
    const level = y.at(value);
    const near = first.map(([dx, dy]): WishedSpot => ({
      x: present + dx,
      y: level + dy,
      anchor: dx < 0 ? 'end' : 'start',
    }));
    const far = spotsAround({ x: present, top: level, bottom: level }, 1, [
      bounds.top + 8,
      bounds.bottom - 8,
    ]);
    return [...near, ...far.map((spot) => ({ ...spot, x: spot.x + (spot.anchor === 'start' ? 6 : -6) }))];
  };
  const dots = [frame.estimate, frame.objective, frame.w1].map((value) =>
    boxAround(present, y.at(value), 11),
  );
  const same = frame.w1 === 0;
  const wanted = same
    ? [{ tone: 'ink', text: words.nothing, spots: middle(bounds, present) }]
    : [
        {
          tone: 'ink',
          text: words.estimate(say(frame.estimate)),
          spots: around(frame.estimate, [
            [14, -14],
            [16, 0],
          ]),
        },
        {
          tone: 'js',
          text: words.objective(say(frame.objective)),
          spots: around(frame.objective, [
            [-14, 4],
            [-14, 18],
          ]),
        },
        {
          tone: 'transport',
          text: words.w1(say(frame.w1)),
          spots: around(frame.w1, [
            [14, 15],
            [-14, 15],
          ]),
        },
      ];
  const shown = frame.reveal ? Object.values(lines) : [lines.w1];
  const guide: Line = [
    [present, bounds.top],
    [present, bounds.bottom],
  ];
  const asking = !frame.reveal && !same;
  const boxes = asking ? [...dots, questionBox(words.question, bounds)] : dots;
  const placed = placeLabels(wanted, { lines: [...shown, guide], boxes, bounds });
  return (
    <g>
      {asking &&
        words.question.map((line, k) => (
          <text
            key={line}
            class="gp-question"
            x={(bounds.left + bounds.right) / 2}
            y={bounds.top + 20 + lineHeight * k}
            text-anchor="middle"
          >
            {line}
          </text>
        ))}
      {placed.map((label, k) => (
        <LabelText key={k} label={label} tone={wanted[k]!.tone} />
      ))}
    </g>
  );
}

const lineHeight = 20;

/** The room that the question takes, in pixels. */
export function questionBox(lines: readonly string[], { left, right, top }: Box): Box {
  const half = Math.max(...lines.map((line) => textWidth(line, 14))) / 2;
  const centre = (left + right) / 2;
  return {
    left: centre - half,
    right: centre + half,
    top: top + 4,
    bottom: top + 12 + lineHeight * lines.length,
  };
}

/** Half-way up, beside the upright line. */
const middle = ({ top, bottom }: Box, present: number): readonly WishedSpot[] =>
  ([-1, 1] as const).map((way) => ({
    x: present + 14 * way,
    y: (top + bottom) / 2,
    anchor: way < 0 ? 'end' : 'start',
  }));
