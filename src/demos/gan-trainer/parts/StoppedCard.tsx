import type { Locale } from '@/ui/locale.ts';
import type { Stopped } from '../session/Lane.ts';
import type { Words } from '../text/Words.ts';
import { formatCount } from './formats.ts';

export interface StoppedCardProps {
  readonly stopped: Stopped;
  readonly words: Words;
  readonly locale: Locale;
  readonly onGoOn: () => void;
}

/** Why training ended by itself, what to do, and the button that does it. */
export function StoppedCard({ stopped, words, locale, onGoOn }: StoppedCardProps) {
  const refused = stopped.exact && stopped.reason === 'unsupported';
  const { happened, advice } = refused ? words.noExact : words.stops[stopped.reason];
  return (
    <div class="em-stopped" role="alert" data-reason={stopped.reason}>
      <p>
        <b>{happened(formatCount(stopped.iteration, locale))}</b> {advice}{' '}
        {stopped.resumesAt === undefined
          ? words.resumesNever
          : words.resumesAt(formatCount(stopped.resumesAt, locale))}
      </p>
      <button type="button" class="em-button em-primary" data-action="go-on" onClick={onGoOn}>
        {words.goOn}
      </button>
    </div>
  );
}
