import { formatNumber } from '@/ui/formatNumber.ts';
import { Subscripted } from '@/ui/Subscripted.tsx';
import type { FigureProps } from './FigureProps.ts';
import { showNats } from './showNats.ts';

/** In words below the pictures: what the cross-entropy is made of, the KL that is always ∞, and Newton's last step. */
export function Facts({ frame, words, locale }: Pick<FigureProps, 'frame' | 'words' | 'locale'>) {
  const { way, best, crossEntropy, entropy, kl, klOfSamples } = frame;
  const say = (value: number) => showNats(value, locale);
  const { last } = way;
  return (
    <ul class="mle-facts">
      {last && (
        <li class="mle-step">
          {[
            last.turned && words.turned,
            last.share === 1 ? words.wholeStep : words.shortStep(`1/${1 / last.share}`),
            best.sd === 0 ? words.noBound : way.settled && words.settled,
          ]
            .filter(Boolean)
            .join(' ')}
        </li>
      )}
      <li>
        <Subscripted text={words.parts(say(crossEntropy), say(entropy), say(kl))} within="html" />
      </li>
      <li>
        <Subscripted
          text={words.klOfSamples(formatNumber(klOfSamples, { locale, decimals: 3 }))}
          within="html"
        />
      </li>
    </ul>
  );
}
