import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass, katexHalf, plainFormula, textOf } from './katexParts.ts';
import type { RehypePlugin } from './plugin.ts';

/**
 * Gives every header cell of a table a name that can be heard.
 *
 * A cell that holds formulas alone is read as their plain text, since not every listener reads MathML; an empty
 * corner is no header at all.
 */
export const nameHeaders: RehypePlugin = () => (tree) => {
  visit(tree, { type: 'element', tagName: 'th' }, (cell: Element) => {
    const formulas = cell.children.filter((child): child is Element => hasClass(child, 'katex'));
    const words = cell.children.filter((child) => !hasClass(child, 'katex')).map(textOf);
    if (words.join('').trim() !== '') return;
    if (formulas.length === 0) cell.tagName = 'td';
    else cell.children = [heard(formulas), seen(cell.children)];
  });
};

const heard = (formulas: readonly Element[]): Element => {
  const value = formulas.map((one) => plainFormula(katexHalf(one, 'katex-mathml') ?? one)).join(' ');
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['sr-only'] },
    children: [{ type: 'text', value }],
  };
};

const seen = (children: Element['children']): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { ariaHidden: 'true', dataPagefindIgnore: '' },
  children,
});
