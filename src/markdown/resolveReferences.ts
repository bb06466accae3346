import type { Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorsOf } from './anchors.ts';
import { fileLocale } from './fileLocale.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/**
 * Gives empty links to figures, equations and definitions their words: `[](#fig:x)` → “그림 1”, “Figure 1”.
 *
 * A link to a `fig:`, `eq:` or `def:` anchor that the page does not have stops the build with the list of
 * those it has, and so does any other link without words.
 */
export const resolveReferences: RemarkPlugin = () => (tree, file) => {
  visit(tree, 'link', (link, index, parent) => {
    const anchor = /^#((?:fig|eq|def):.*)$/.exec(link.url)?.[1];
    if (anchor === undefined) {
      if (link.children.length === 0)
        fail(
          file,
          link,
          `the link to ${link.url} has no words; only #fig:…, #eq:… and #def:… bring their own.`,
        );
      return;
    }
    const words = anchorsOf(file).get(anchor);
    if (!words) fail(file, link, `#${anchor} is not on this page; it has: ${listAnchors(file)}.`);
    if (link.children.length > 0) return;
    const value = words[fileLocale(file)];
    link.children = [{ type: 'text', value: opensSentence(index, parent) ? capitalised(value) : value }];
  });
};

const listAnchors = (file: VFile): string =>
  [...anchorsOf(file).keys()].map((anchor) => `#${anchor}`).join(', ') || 'none';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function opensSentence(index: number | undefined, parent: Parents | undefined): boolean {
  if (!parent || !index) return index === 0 && parent?.type === 'paragraph';
  const before = parent.children[index - 1];
  return before?.type === 'text' && /[.!?]\s+$/.test(before.value);
}
