import { textWidth } from '@/ui/plot/textWidth.ts';
import type { Words } from './words.ts';

export interface LineKeyProps {
  readonly words: Words;
  readonly width: number;
}

const dash = 22;
const gap = 6;

/** Which contours are whose: solid the samples', dashed their limit. */
export function LineKey({ words, width }: LineKeyProps) {
  const second = gap + dash + textWidth(words.sampleLine) + 14;
  const tight = second + dash + gap + textWidth(words.trueLine) > width;
  const rows = [
    { text: words.sampleLine, line: 'mle-contour em-tone-ink', tone: 'ink', x: 0, y: tight ? 8 : 10 },
    {
      text: words.trueLine,
      line: 'mle-contour mle-limit em-tone-real',
      tone: 'real',
      x: tight ? 0 : second,
      y: tight ? 26 : 10,
    },
  ];
  return (
    <>
      {rows.map(({ text, line, tone, x, y }) => (
        <g key={text}>
          <path class={line} d={`M${x} ${y}h${dash}`} />
          <text class={`em-label em-tone-${tone}`} x={x + dash + gap} y={y} dy="0.35em">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
