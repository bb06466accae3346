import { formatNumber } from '@/ui/formatNumber.ts';
import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import { params } from './params.ts';
import type { Words } from './words.ts';

const { min, max } = params.mu;

/** The three gradients against μ: their looks, their lines, where they stand now, and how that reads. */
export function gradientLines({ curve, now }: Frame, words: Words, locale: Locale) {
  const say = (value: number) => formatNumber(value, { locale, decimals: 3 });
  return [
    {
      tone: 'js',
      dash: '',
      line: curve.map((each) => [each.mu, each.saturating] as const),
      present: now.saturating,
      text: words.saturating(say(now.saturating)),
    },
    {
      tone: 'transport',
      dash: '2 4',
      // The slope of |μ|: none at 0 itself, 1 right beside it.
      line: [
        [min, 1],
        [max, 1],
      ] as const,
      present: now.wasserstein,
      text: words.wasserstein(say(now.wasserstein)),
    },
    {
      tone: 'kl',
      dash: '7 5',
      line: curve.map((each) => [each.mu, each.nonSaturating] as const),
      present: now.nonSaturating,
      text: Number.isNaN(now.nonSaturating) ? words.noGradient : words.nonSaturating(say(now.nonSaturating)),
    },
  ] as const;
}
