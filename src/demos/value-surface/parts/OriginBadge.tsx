import { formatNumber } from '@/ui/formatNumber.ts';
import type { FigureProps } from '../FigureProps.ts';

/** Where the critics on show come from: a recorded run with its seed, no run yet, or one on this machine. */
export function OriginBadge({ frame, words, locale }: Pick<FigureProps, 'frame' | 'words' | 'locale'>) {
  const { origin, seed, limit, critics } = frame;
  const count = (value: number) => formatNumber(value, { locale, decimals: 0 });
  const updates = critics.reduce((least, critic) => Math.min(least, critic.updates), Infinity);
  const said = {
    recorded: words.recorded(String(seed), count(limit)),
    untrained: words.untrained,
    live: words.live(count(updates)),
  };
  return (
    <p class="em-badge" data-origin={origin}>
      {said[origin]}
    </p>
  );
}
