import type { Locale } from '@/ui/locale.ts';
import type { Frame } from '../model.ts';
import type { Words } from '../text/Words.ts';
import { short } from './short.ts';

type Cell = { readonly row: number; readonly column: number };

/** The proof of a plan in words. */
export function verdictText(
  { proof, from, to, cost, p }: Frame,
  { proof: words }: Words,
  locale: Locale,
): string {
  const say = (value: number) => short(value, locale);
  const named = ({ row, column }: Cell) => words.cell(say(from[row]!), say(to[column]!));
  switch (proof.verdict) {
    case 'unfinished':
      return words.unfinished;
    case 'optimal':
      return (p === 1 ? words.optimalOnLine : words.optimal)(short(cost, locale, 3));
    case 'pivot':
      return words.pivot(named(proof.entering), named(proof.leaving), say(proof.amount), say(proof.saving));
    case 'cycle':
      return words.cycle(say(proof.amount), say(proof.saving));
  }
}
