import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { fileLocale } from './fileLocale.ts';
import type { RehypePlugin } from './plugin.ts';

const names = { ko: '표', en: 'Table' } as const;

/** Puts each table into a container that scrolls sideways and can be reached by keyboard, so the page never does. */
export const wideTables: RehypePlugin = () => (tree, file) => {
  let number = 0;
  visit(tree, { type: 'element', tagName: 'table' }, (table: Element, index, parent) => {
    if (!parent || index === undefined) return;
    number += 1;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table-scroll'],
        role: 'group',
        ariaLabel: `${names[fileLocale(file)]} ${number}`,
        tabIndex: 0,
      },
      children: [table],
    };
    return SKIP;
  });
};
