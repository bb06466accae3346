import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { fileLocale } from './fileLocale.ts';
import { hasClass, katexHalf, textOf } from './katexParts.ts';
import type { RehypePlugin } from './plugin.ts';

/**
 * A formula with more characters than this may be wider than a 320 px screen, so its container scrolls and has to
 * be reachable by keyboard. There, 288 px less the number's 3 rem leave 240 px, and a character takes 10 to 12.
 */
const narrowestLine = 20;

const names = { ko: '수식', en: 'Formula' } as const;

/** Keeps the doubled text of formulas out of the search index, and wide display formulas within reach. */
export const finishFormulas: RehypePlugin = () => (tree, file) => {
  visit(tree, 'element', (node) => {
    if (hasClass(node, 'katex')) hideDoubles(node);
    if (!hasClass(node, 'equation')) return;
    const tag = findFirst(node, 'katex-tag');
    const drawn = findFirst(node, 'katex-html');
    if (!drawn || textOf(drawn).length <= narrowestLine) return;
    const ariaLabel = [names[fileLocale(file)], tag && textOf(tag).trim()].filter(Boolean).join(' ');
    Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel });
  });
};

function hideDoubles(formula: Element): void {
  const drawn = katexHalf(formula, 'katex-html');
  if (drawn) drawn.properties['dataPagefindIgnore'] = '';
  visit(formula, { type: 'element', tagName: 'annotation' }, (annotation: Element) => {
    annotation.properties['dataPagefindIgnore'] = '';
  });
}

function findFirst(root: Element, name: string): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (node) => {
    if (!found && hasClass(node, name)) found = node;
  });
  return found;
}
