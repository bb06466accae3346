import type { Locale } from '@/ui/locale.ts';
import type { DataTable } from '../../demo.ts';
import type { TrainerFrame } from '../model.ts';
import type { Words } from '../text/Words.ts';
import { formatCount, formatMaybe } from './formats.ts';

/** As many lines as fit a glance; the latest stand first. */
const MOST_LINES = 20;

/** The last recorded numbers of each run. */
export function tabulate({ runs }: TrainerFrame, words: Words, locale: Locale): DataTable {
  const many = runs.length > 1;
  return {
    columns: many ? [words.runColumn, ...words.columns] : words.columns,
    rows: runs.flatMap(({ objective, history }) =>
      history.rows
        .slice(-MOST_LINES)
        .toReversed()
        .map(({ iteration, w1, estimate, criticLoss, generatorLoss }) => [
          ...(many ? [words.objectives[objective]] : []),
          formatCount(iteration, locale),
          ...[w1, estimate, criticLoss, generatorLoss].map((value) => formatMaybe(value, locale, words)),
        ]),
    ),
  };
}
