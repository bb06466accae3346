import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass, katexHalf, plainFormula, textOf } from './katexParts.ts';
import type { RehypePlugin } from './plugin.ts';

/**
 * Gives every header cell of a table a name that can be heard.
 *
 * A cell that holds formulas alone is named by their plain text, since not every listener reads MathML; an empty
 * corner is no header at all.
 */
export const nameHeaders: RehypePlugin = () => (tree) => {
  visit(tree, { type: 'element', tagName: 'th' }, (cell: Element) => {
    const formulas = cell.children.filter((child): child is Element => hasClass(child, 'katex'));
    const words = cell.children
      .filter((child) => !hasClass(child, 'katex'))
      .map(textOf)
      .join('')
      .trim();
    if (words !== '') return;
    if (formulas.length === 0) cell.tagName = 'td';
    else cell.properties['ariaLabel'] = formulas.map(spoken).join(' ');
  });
};

const spoken = (formula: Element): string => plainFormula(katexHalf(formula, 'katex-mathml') ?? formula);
