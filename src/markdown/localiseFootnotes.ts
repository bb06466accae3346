import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { fileLocale } from './fileLocale.ts';
import type { RehypePlugin } from './plugin.ts';

const words = {
  ko: { title: '각주', back: (mark: string) => `각주 ${mark}을(를) 단 곳으로 돌아가기` },
  en: { title: 'Notes', back: (mark: string) => `Back to reference ${mark}` },
} as const;

/** Heads the footnotes visibly, and names their back links, in the language of the page. */
export const localiseFootnotes: RehypePlugin = () => (tree, file) => {
  const { title, back } = words[fileLocale(file)];
  visit(tree, 'element', (node: Element) => {
    if (node.properties['id'] === 'footnote-label') {
      node.properties = { id: 'footnote-label' };
      node.children = [{ type: 'text', value: title }];
    }
    if (node.properties['dataFootnoteBackref'] !== undefined) {
      const mark = /\d+(-\d+)?$/.exec(String(node.properties['ariaLabel'] ?? ''))?.[0] ?? '';
      node.properties['ariaLabel'] = back(mark);
    }
  });
};
