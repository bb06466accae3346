import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** A plugin that changes the Markdown tree (before HTML), or the HTML tree (after). */
export type RemarkPlugin = () => (tree: MarkdownRoot, file: VFile) => void;
export type RehypePlugin = () => (tree: HtmlRoot, file: VFile) => void;

/** A file's path as an author knows it: from `content/` on. */
export const shortPath = (file: VFile): string => file.path?.replace(/^.*\/(?=content\/)/, '') ?? 'a page';

/**
 * Stops the build with one sentence that names the file and, where the node knows it, the line.
 *
 * Never returns; throws the VFileMessage that Astro prints with the place.
 */
export function fail(file: VFile, node: Node | undefined, reason: string): never {
  const line = node?.position?.start.line;
  const place = line === undefined ? shortPath(file) : `${shortPath(file)}:${line}`;
  return file.fail(`${place}: ${reason}`, node?.position ? { place: node.position } : null);
}
