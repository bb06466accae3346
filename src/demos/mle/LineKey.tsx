import { formatNumber } from '@/ui/formatNumber.ts';
import type { FigureProps } from './FigureProps.ts';
import { trueLaw } from './sample.ts';

/** How long a stroke is shown before its name, and the air after it. */
const [stroke, gap] = [22, 7];

/** Whose contours are whose, and where each has its top: solid and × the samples', dashed and + the true law's. */
export function LineKey({ frame, words, locale }: Pick<FigureProps, 'frame' | 'words' | 'locale'>) {
  const { best } = frame;
  const say = (value: number) => formatNumber(value, { locale, decimals: 2 });
  const rows = [
    {
      text: best.sd === 0 ? words.noTop : words.sampleTop(say(best.mean), say(best.sd)),
      line: 'mle-contour',
      tone: 'ink',
    },
    {
      text: words.trueTop(String(trueLaw.mean), String(trueLaw.sd)),
      line: 'mle-contour mle-limit',
      tone: 'real',
    },
  ];
  return (
    <>
      {rows.map(({ text, line, tone }, k) => (
        <g key={tone} transform={`translate(0 ${10 + 20 * k})`}>
          <path class={`${line} em-tone-${tone}`} d={`M0 0h${stroke}`} />
          <text class={`em-label em-tone-${tone}`} x={stroke + gap} dy="0.35em">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
