import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { fail, type RemarkPlugin } from './plugin.ts';

/**
 * Stops the build at a `:::block` that nobody turned into an aside.
 *
 * Runs behind Starlight's plugins. A misspelt name would otherwise print as a bare block, and so would every aside
 * if Starlight were not told to look at `content/`.
 */
export const refuseUnknownAsides: RemarkPlugin = () => (tree, file) => {
  visit(tree, 'containerDirective', (node) => {
    const advice =
      'the asides are note, tip, caution and danger, set where starlight({ markdown: { processedDirs } })';
    fail(file, node, `:::${node.name} became no aside; ${advice} names ./content.`);
  });
};
