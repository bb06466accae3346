import katex from 'katex';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** One formula as HTML, set at build: the same KaTeX and the same strictness as in the articles. */
export const setFormula = (tex: string, displayMode = false): string =>
  katex
    .renderToString(tex, { displayMode, output: 'htmlAndMathml', strict: 'error', throwOnError: true })
    .replace('<span class="katex-html"', '<span data-pagefind-ignore class="katex-html"')
    .replace('<annotation ', '<annotation data-pagefind-ignore ');

/**
 * A sentence with inline formulas (`W is finite if $x$ …`) as HTML; everything outside `$…$` is escaped.
 *
 * Throws `RangeError` when a dollar sign has no partner, and KaTeX's error when a formula cannot be set.
 */
export function mathText(text: string): string {
  const parts = text.split('$');
  if (parts.length % 2 === 0)
    throw new RangeError(`a dollar sign without partner in ${JSON.stringify(text)}; write formulas as $…$.`);
  return parts.map((part, index) => (index % 2 === 0 ? escape(part) : setFormula(part))).join('');
}
