import type { Localised } from '@/ui/locale.ts';

/** One word of the subject in both languages. `meaning` may hold inline formulas between dollar signs. */
export interface GlossaryEntry {
  /** English slug; the entry's anchor is `term:<id>`. */
  readonly id: string;
  readonly term: Localised;
  /** One or two sentences. */
  readonly meaning: Localised;
  /** Its usual symbol as TeX, without dollar signs. */
  readonly symbol?: string;
  /** Other names a reader may meet, spelt as met. */
  readonly alsoCalled?: Localised;
}

/** The order of a language's own dictionary: 가나다 in Korean, the alphabet in English. */
export const sortEntries = (
  entries: readonly GlossaryEntry[],
  locale: keyof Localised,
): readonly GlossaryEntry[] =>
  [...entries].sort((a, b) => a.term[locale].localeCompare(b.term[locale], locale));

/**
 * The entries of all notes, each id and each term once.
 *
 * Throws `RangeError` naming what came twice: one word, one meaning.
 */
export function mergeGlossary(entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  const seen = new Set<string>();
  const once = (key: string): void => {
    if (seen.has(key)) throw new RangeError(`glossary: ${key} came twice; keep one entry for one word.`);
    seen.add(key);
  };
  for (const { id, term } of entries) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw new RangeError(
        `glossary id ${JSON.stringify(id)} came; write it as a slug, e.g. transport-plan.`,
      );
    }
    once(`id ${id}`);
    once(`term ${term.ko}`);
    if (term.en !== term.ko) once(`term ${term.en.toLowerCase()}`);
  }
  return sortEntries(entries, 'en');
}
