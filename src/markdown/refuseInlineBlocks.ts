import { visitJsx } from './jsx.ts';
import { fail, type RemarkPlugin } from './plugin.ts';

/** Components that print a block, which HTML does not allow inside a paragraph. */
const blocks: ReadonlySet<string> = new Set([
  'BenchResults',
  'Correction',
  'CreditsTable',
  'Definition',
  'Demo',
  'DisagreementTable',
  'EmbedTable',
  'ErrataTable',
  'GlossaryTable',
  'Lab',
  'PromiseTable',
  'ReferenceTable',
  'SelfTest',
  'Supplement',
]);

/** Stops the build at a block component that stands inside a line of text. */
export const refuseInlineBlocks: RemarkPlugin = () => (tree, file) => {
  visitJsx(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' || !node.name || !blocks.has(node.name)) return;
    fail(file, node, `<${node.name}> stands inside a line; put it on a line of its own between blank lines.`);
  });
};
