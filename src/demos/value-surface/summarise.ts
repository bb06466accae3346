import { formatNumber } from '@/ui/formatNumber.ts';
import { formatSize } from '@/ui/formatSize.ts';
import type { Locale } from '@/ui/locale.ts';
import { decadesOf } from './measure.ts';
import type { Frame } from './model.ts';
import type { CriticFrame } from './model/Critic.ts';
import type { Words } from './words.ts';

/** What the picture shows, in a sentence or two. */
export function summarise(frame: Frame, words: Words, locale: Locale): string {
  const count = (value: number) => formatNumber(value, { locale, decimals: 0 });
  const say = (value: number) => formatSize(value, { locale, decimals: 3 });
  const [first, second] = frame.critics;
  const updates = count(first?.measured.updates ?? 0);
  if (frame.view === 'layers')
    return words.layersSummary({
      updates,
      critics: frame.critics.map((critic) => [
        words.hold(critic.hold),
        formatNumber(decadesOf(critic), { locale, decimals: 2 }),
      ]),
    });
  const said = ({ hold, measured }: CriticFrame) => ({
    name: words.hold(hold),
    estimate: say(measured.estimate),
    slope: say(measured.slope.mean),
  });
  if (!first || !second) return '';
  return words.surfaceSummary({
    dataset: words.datasets[frame.dataset],
    updates,
    w1: say(frame.w1),
    clip: said(first),
    gp: said(second),
  });
}
