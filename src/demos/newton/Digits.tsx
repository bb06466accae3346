import { formatSize } from '@/ui/formatSize.ts';
import type { FigureProps } from './FigureProps.ts';
import { nameOf } from './nameOf.ts';
import { rightDigits } from './rightDigits.ts';

const MANY = 1000;

/** Every guess to fifteen decimals; in those so far the digits that are right already stand out. */
export function Digits({ frame, words, locale }: FigureProps) {
  const { guesses, steps, root } = frame;
  const write = (x: number) => {
    if (Number.isNaN(x)) return { right: '', wrong: words.none };
    if (Math.abs(x) >= MANY) return { right: '', wrong: formatSize(x, { locale, decimals: 3 }) };
    return rightDigits(x, root);
  };
  return (
    <ol class="newton-digits" aria-label={words.digits}>
      {guesses.map(({ x }, k) => {
        const { right, wrong } = write(x);
        return (
          <li key={k} class={k > steps ? 'newton-later' : k === steps ? 'newton-now' : undefined}>
            <span class="newton-name">{nameOf(k)}</span> <b>{minus(right)}</b>
            {right === '' ? minus(wrong) : wrong}
          </li>
        );
      })}
    </ol>
  );
}

const minus = (text: string): string => text.replace('-', '−');
