import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, katexHalf, plainFormula } from './katexParts.ts';
import type { RehypePlugin } from './plugin.ts';

/**
 * Sets a formula in a heading so that the contents list reads it once.
 *
 * Astro collects a heading's text nodes, and a set formula holds its text three times (MathML, TeX, HTML). Here
 * it becomes one plain text for listeners and lists, and beside it the picture as finished HTML, which is no text.
 */
export const headingFormulas: RehypePlugin = () => (tree, file) => {
  // Only MDX can carry finished HTML past the collection of headings.
  if (!file.path?.endsWith('.mdx')) return;
  visit(tree, 'element', (heading) => {
    if (!/^h[1-6]$/.test(heading.tagName)) return;
    visit(heading, 'element', (node, index, parent) => {
      if (!hasClass(node, 'katex') || !parent || index === undefined) return;
      const mathml = katexHalf(node, 'katex-mathml');
      const html = katexHalf(node, 'katex-html');
      if (!mathml || !html) return;
      parent.children.splice(index, 1, spoken(plainFormula(mathml)), drawn(toHtml(html)));
      return [SKIP, index + 2];
    });
    return SKIP;
  });
};

const spoken = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['sr-only'] },
  children: [{ type: 'text', value }],
});

const drawn = (html: string): ElementContent => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [
    { type: 'mdxJsxAttribute', name: 'class', value: 'katex' },
    { type: 'mdxJsxAttribute', name: 'aria-hidden', value: 'true' },
    { type: 'mdxJsxAttribute', name: 'data-pagefind-ignore', value: '' },
    { type: 'mdxJsxAttribute', name: 'set:html', value: html },
  ],
  children: [],
});
