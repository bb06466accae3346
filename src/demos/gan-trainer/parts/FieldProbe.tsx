import { useState } from 'preact/hooks';
import { sigmoid } from '@/math/adversarial/sigmoid.ts';
import type { Locale } from '@/ui/locale.ts';
import { fieldAt } from '../model/fieldAt.ts';
import { judgeOf } from '../text/judgeOf.ts';
import type { RunFrame } from '../model.ts';
import type { Words } from '../text/Words.ts';
import { formatShare, formatValue } from './formats.ts';
import { squareOf } from './square.ts';

export interface FieldProbeProps {
  readonly run: RunFrame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
}

/** Room above and beside the pointer that the value needs. */
const ABOVE = 14;

/** The critic's value under the pointer, in the picture itself. */
export function FieldProbe({ run, words, locale, width }: FieldProbeProps) {
  const { square, x, y } = squareOf(width);
  const { left, top, side } = square;
  const [at, setAt] = useState<readonly [number, number] | undefined>(undefined);
  const point = (event: PointerEvent) => {
    const box = event.currentTarget instanceof Element && event.currentTarget.getBoundingClientRect();
    if (!box) return;
    const across = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    setAt([x.invert(left + across * side), y.invert(top + down * side)]);
  };
  return (
    <g class="em-field-probe">
      <rect
        class="em-probe-area"
        x={left}
        y={top}
        width={side}
        height={side}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setAt(undefined)}
      />
      {at && (
        <>
          <circle class="em-probe-mark" cx={x(at[0])} cy={y(at[1])} r={4} />
          <text
            class="em-label"
            x={x(at[0])}
            y={y(at[1]) + (at[1] > 1.6 ? 2 * ABOVE : -ABOVE)}
            text-anchor={anchor(at[0])}
          >
            {valueAt(run, at, words, locale)}
          </text>
        </>
      )}
    </g>
  );
}

function valueAt(
  { objective, picture }: RunFrame,
  [px, py]: readonly [number, number],
  words: Words,
  locale: Locale,
): string {
  const value = fieldAt(picture.field, px, py);
  const judge = judgeOf(objective, words);
  return judge.at(formatValue(value, locale), formatShare(sigmoid(value), locale));
}

/** Words near the edge run inwards. */
const anchor = (x: number): 'start' | 'middle' | 'end' => (x < -1 ? 'start' : x > 1 ? 'end' : 'middle');
