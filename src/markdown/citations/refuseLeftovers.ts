import type { Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { fail } from '../plugin.ts';
import { citationPattern } from './parseCitation.ts';

/** Stops the build at a citation that was not set, because rehype-citation does not look into its element. */
export function refuseLeftovers(tree: Root, file: VFile): void {
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'element' && /^(code|pre)$/.test(node.tagName)) return SKIP;
    const found = node.type === 'text' ? node.value.match(citationPattern)?.[0] : undefined;
    if (!found) return;
    const parent = ancestors.at(-1);
    const where = parent?.type === 'element' ? `<${parent.tagName}>` : 'this place';
    fail(
      file,
      node,
      `the citation ${found.replace(', {}', '')} stands inside ${where}, where it cannot be set; move it into the plain text beside it.`,
    );
  });
}
