import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { ListProps } from './FigureProps.ts';

/** Whole where it is whole, two decimals at most where it is not. */
const short = (value: number, locale: Locale): string =>
  formatNumber(value, { locale, decimals: Number.isInteger(Number(value.toFixed(6))) ? 0 : 2 });

/** W₁ of two lists as a sum a child can check: each term is one slice of the area, and lights up with it. */
export function SumLine({ frame, words, locale, light }: ListProps) {
  if (frame.refusal) return null;
  const count = frame.moves.length;
  const terms =
    frame.slices === 'moves'
      ? frame.moves.map(({ from, to }, i) => ({ name: `move${i}` as const, value: Math.abs(to - from) }))
      : frame.gaps.map(({ from, to, low, high }, i) => ({
          name: `gap${i}` as const,
          value: (to - from) * Math.abs(high - low) * count,
        }));
  const total = terms.reduce((sum, { value }) => sum + value, 0);
  const shared = words.shared(short(total, locale), count, formatNumber(frame.w1, { locale, decimals: 3 }));
  return (
    <p class="lt-sum">
      {words.sumOf[frame.slices]}{' '}
      {terms.map(({ name, value }, i) => (
        <span key={name}>
          {i > 0 && '\u00a0+ '}
          <span
            class={name === `move${frame.chosen}` ? 'lt-term lt-lightable lt-chosen' : 'lt-term lt-lightable'}
            {...light?.hover(name)}
          >
            {short(value, locale)}
          </span>
        </span>
      ))}
      {terms.length > 0 && '\u00a0= '}
      <b>{short(total, locale)}</b>
      {shared}
    </p>
  );
}
