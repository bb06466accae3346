import type { Element, ElementContent, Nodes } from 'hast';

export const hasClass = (node: Nodes | undefined, name: string): node is Element =>
  node?.type === 'element' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes(name);

/** The half of a set formula that assistive technology and search read, and the half that the eye reads. */
export const katexHalf = (formula: Element, half: 'katex-mathml' | 'katex-html'): Element | undefined =>
  formula.children.find((child): child is Element => hasClass(child, half));

/** All text below a node. */
export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/**
 * A formula's MathML as one line of plain text: W₁(P_r, P_g) for a contents list or a tooltip.
 *
 * Single digits below the line use the Unicode digits; other scripts are marked by `_` and `^`.
 */
export function plainFormula(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[\u200b\u2061]/g, '');
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'annotation') return '';
  const [base, script] = node.children as readonly ElementContent[];
  if (node.type === 'element' && base && script && (node.tagName === 'msub' || node.tagName === 'msup')) {
    const low = plainFormula(script);
    if (node.tagName === 'msup') return `${plainFormula(base)}^${low}`;
    return plainFormula(base) + (/^\d$/.test(low) ? String.fromCodePoint(0x2080 + Number(low)) : `_${low}`);
  }
  return node.children.map(plainFormula).join('');
}
