import { number, object, parse, record, string } from 'valibot';
import type { Site } from '../built/Site.ts';

const entry = object({ languages: record(string(), object({ page_count: number() })) });

/** What is wrong with the search index: its files are there, and each language holds its pages, all and only those. */
export function searchProblems(site: Site): readonly string[] {
  const missing = ['pagefind/pagefind.js', 'pagefind/pagefind-entry.json'].filter(
    (file) => !site.files.has(file),
  );
  if (missing.length > 0) return missing.map((file) => `${file} is missing`);
  const { languages } = parse(entry, JSON.parse(site.read('pagefind/pagefind-entry.json').toString('utf8')));
  return (['ko', 'en'] as const).flatMap((locale) => {
    const pages = site.pages.filter((page) => page.kind === 'page' && page.locale === locale).length;
    const indexed = languages[locale]?.page_count ?? 0;
    return indexed === pages ? [] : [`${indexed} pages in ${locale} are indexed, ${pages} expected`];
  });
}
