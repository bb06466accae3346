import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { fileLocale } from './fileLocale.ts';
import type { RemarkPlugin } from './plugin.ts';

const titles: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  caution: 'Caution',
  danger: 'Danger',
};

/**
 * Titles an untitled `:::note` of an English page in English.
 *
 * Starlight takes the language from a path below `src/content/docs`; content lies at the top here, so it would
 * take the root language for every page.
 */
export const localiseAsides: RemarkPlugin = () => (tree, file) => {
  if (fileLocale(file) !== 'en') return;
  visit(tree, 'containerDirective', (node) => {
    const title = Object.hasOwn(titles, node.name) ? titles[node.name] : undefined;
    const first = node.children[0];
    if (!title || (first?.type === 'paragraph' && first.data?.directiveLabel)) return;
    node.children.unshift({
      type: 'paragraph',
      data: { directiveLabel: true },
      children: [{ type: 'text', value: title }],
    });
  });
};
