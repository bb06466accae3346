import type { Page } from './pages.ts';

/** What must be the same in a page and its translation, and how to say that it is not. */
const parts = ['headings', 'equations', 'components', 'citations'] as const;

/** Sentences for every page without translation, and every part in which a page and its translation differ. */
export function twinProblems(pages: readonly Page[]): readonly string[] {
  return [...new Set(pages.map(({ path }) => path))].flatMap((path) => {
    const ko = pages.find((page) => page.path === path && page.locale === 'ko');
    const en = pages.find((page) => page.path === path && page.locale === 'en');
    if (!ko || !en) return [`${path} has no ${ko ? 'English' : 'Korean'} page`];
    return parts.flatMap((part) => difference(path, part, ko[part], en[part]));
  });
}

function difference(
  path: string,
  part: (typeof parts)[number],
  ko: readonly string[],
  en: readonly string[],
): string[] {
  // Headings and formulas keep their order; what a sentence holds may move with the language's word order.
  const ordered = part === 'headings' || part === 'equations';
  const [a, b] = ordered ? [ko, en] : [ko.toSorted(), en.toSorted()];
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const [onlyKo, onlyEn] = [without(ko, en), without(en, ko)];
  if (onlyKo.length + onlyEn.length === 0)
    return [`${path}: ${part} stand in another order: ${ko.join(', ')} | ${en.join(', ')}`];
  return [
    `${path}: ${part} differ; Korean alone: ${onlyKo.join(', ') || '–'}; English alone: ${onlyEn.join(', ') || '–'}`,
  ];
}

/** The members of `all` left when each of `some` has taken one away. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
