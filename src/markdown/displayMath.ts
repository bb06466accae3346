import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formulaNode } from './formulaNode.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/**
 * Makes `$$…$$` that stands alone on its line a display formula.
 *
 * remark-math reads `$$…$$` on one line as an inline formula, and `$$ a = b` with text behind the opening
 * dollars as a fence that swallows what follows; the first is lifted here, the second stops the build.
 */
export const displayMath: RemarkPlugin = () => (tree, file) => {
  visit(tree, 'math', (node) => {
    if (!node.meta) return;
    const advice = 'put $$ alone on its line, or the whole formula on one line';
    fail(file, node, `text follows the opening $$ (“${node.meta}”); ${advice}.`);
  });
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const blocks = splitParagraph(node, file);
    if (!blocks.some(({ type }) => type === 'math')) return undefined;
    // A paragraph's parent takes any block; the formula is one.
    parent.children.splice(index, 1, ...(blocks as typeof parent.children));
    return [SKIP, index + blocks.length];
  });
};

/** The paragraph cut at each formula that has a line to itself. */
function splitParagraph(paragraph: Paragraph, file: VFile): RootContent[] {
  const blocks: RootContent[] = [];
  let rest: PhrasingContent[] = [];
  const flush = (): void => {
    const children = trimmed(rest);
    if (children.length > 0) blocks.push({ ...paragraph, children });
    rest = [];
  };
  paragraph.children.forEach((child, at, all) => {
    if (isDisplay(child, file) && endsLine(all[at - 1]) && startsLine(all[at + 1])) {
      flush();
      blocks.push(formulaNode(child.value.trim(), child.position));
    } else rest.push(child);
  });
  flush();
  return blocks;
}

const isDisplay = (node: PhrasingContent, file: VFile): node is InlineMath =>
  node.type === 'inlineMath' && String(file).startsWith('$$', node.position?.start.offset ?? Infinity);

const endsLine = (node: PhrasingContent | undefined): boolean =>
  node === undefined || node.type === 'break' || (node.type === 'text' && /(^|\n)[ \t]*$/.test(node.value));

const startsLine = (node: PhrasingContent | undefined): boolean =>
  node === undefined || node.type === 'break' || (node.type === 'text' && /^[ \t]*(\n|$)/.test(node.value));

/** Without the line ends that stood beside a formula. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const ends = nodes.map((node, at) => {
    if (node.type !== 'text') return node;
    const value = at === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: at === nodes.length - 1 ? value.trimEnd() : value };
  });
  const isVoid = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value === '');
  return ends.slice(isVoid(ends[0]) ? 1 : 0, isVoid(ends.at(-1)) ? -1 : undefined);
}
