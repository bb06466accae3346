import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../katexParts.ts';
import { joint } from './parseCitation.ts';

/** Puts the works of one bracket, which were set one by one, into one bracket again: (A, 2017; B, 2009). */
export function mergeCitations(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!node.value.startsWith(joint) || !parent || index === undefined) return;
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    if (node.value !== joint || !hasClass(before, 'citation') || !hasClass(after, 'citation')) return;
    before.children = [
      ...withoutBracket(before, 'end'),
      { type: 'text', value: '; ' },
      ...withoutBracket(after, 'start'),
    ];
    parent.children.splice(index, 2);
    return [SKIP, index];
  });
}

/** A citation's children without its opening or closing round bracket. */
function withoutBracket({ children }: Element, side: 'start' | 'end'): readonly ElementContent[] {
  const at = side === 'start' ? 0 : children.length - 1;
  return children.flatMap((child, index): ElementContent[] => {
    if (index !== at || child.type !== 'text') return [child];
    const value = side === 'start' ? child.value.replace(/^\(/, '') : child.value.replace(/\)$/, '');
    return value === '' ? [] : [{ ...child, value }];
  });
}
