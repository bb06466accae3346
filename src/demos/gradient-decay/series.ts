import type { Locale } from '@/ui/locale.ts';
import { formatNumber } from '@/ui/formatNumber.ts';
import type { Frame } from './model.ts';
import type { Cost } from './params.ts';
import { showSize } from './showSize.ts';
import type { Words } from './words.ts';

/** One curve of the gradients. */
export interface Series {
  readonly cost: Exclude<Cost, 'all'>;
  readonly tone: string;
  readonly dash: string;
  /** Updates and decimal logarithms. */
  readonly points: readonly (readonly [updates: number, logarithm: number])[];
  /** At the latest mark shown. */
  readonly present: readonly [updates: number, logarithm: number];
  readonly text: string;
  /** Through the optimal discriminator, if it leaves a gradient. */
  readonly limit: number | undefined;
}

/** The curves that are wished for. */
export function seriesOf({ frame, words, locale }: SeriesProps): readonly Series[] {
  const { present, limits, cost } = frame;
  const { discriminator, critic } = present;
  const all: readonly Series[] = [
    {
      cost: 'saturating',
      tone: 'js',
      dash: '',
      points: frame.discriminator.map(({ updates, logSaturating }) => [updates, logSaturating]),
      present: [discriminator.updates, discriminator.logSaturating],
      text: words.saturating(showSize(discriminator.logSaturating, locale)),
      limit: limits?.saturating,
    },
    {
      cost: 'non-saturating',
      tone: 'kl',
      dash: '7 5',
      points: frame.discriminator.map(({ updates, nonSaturating }) => [updates, Math.log10(nonSaturating)]),
      present: [discriminator.updates, Math.log10(discriminator.nonSaturating)],
      text: words.nonSaturating(formatNumber(discriminator.nonSaturating, { locale, decimals: 2 })),
      limit: limits?.nonSaturating,
    },
    {
      cost: 'wasserstein',
      tone: 'transport',
      dash: '2 4',
      points: frame.critic.map(({ updates, gradient }) => [updates, Math.log10(gradient)]),
      present: [critic.updates, Math.log10(critic.gradient)],
      text: words.wasserstein(formatNumber(critic.gradient, { locale, decimals: 3 })),
      limit: undefined,
    },
  ];
  return all.filter((each) => cost === 'all' || cost === each.cost);
}

export interface SeriesProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
}
