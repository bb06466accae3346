import { formatNumber } from '@/ui/formatNumber.ts';
import type { BarsProps } from './FigureProps.ts';
import { showShare } from './showShare.ts';

/** The two terms of the bin in hand, written out, and what an infinite one means. */
export function BinLine({ frame, words, locale, chosen = 0 }: BarsProps) {
  const bin = frame.bins[chosen];
  if (!bin || frame.refusal) return null;
  const [p, q] = [showShare(bin.p, locale), showShare(bin.q, locale)];
  const say = (term: number) => (term === 0 ? '0' : formatNumber(term, { locale, decimals: 3 }));
  const held = bin.p > 0 || bin.q > 0;
  return (
    <p class="hg-line">
      <b>{words.inBin(chosen + 1)}</b>
      {held
        ? (['forward', 'reverse'] as const).map((direction) => (
            <span key={direction} class={`hg-sum em-tone-${direction === 'forward' ? 'real' : 'fake'}`}>
              {words.term[direction](p, q, say(bin[direction]))}
              {bin[direction] === Infinity && <span class="hg-why"> {words.blown[direction]}</span>}
            </span>
          ))
        : words.emptyBin}
    </p>
  );
}
