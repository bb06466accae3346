import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fail, type RemarkPlugin } from './plugin.ts';

const marker = /\s*\[#([^\]\s]+)\]\s*$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Ids that the page brings itself: the bibliography's and the footnotes' headings. */
const taken: ReadonlySet<string> = new Set(['references', 'refs', 'footnote-label']);

/**
 * Gives a heading the id written behind it: `## 소개 [#introduction]`.
 *
 * Both languages write the same id, so an address with a fragment survives a change of language. Astro keeps
 * an id that is there already, so the contents list and the anchor links follow.
 */
export const headingIds: RemarkPlugin = () => (tree, file) => {
  const seen = new Set<string>();
  visit(tree, 'heading', (heading) => {
    const id = takeMarker(heading, file);
    if (id === undefined) return;
    if (seen.has(id))
      fail(file, heading, `heading id [#${id}] stands twice on this page; give each heading its own.`);
    seen.add(id);
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
  });
};

function takeMarker(heading: Heading, file: VFile): string | undefined {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' ? marker.exec(last.value) : null;
  if (last?.type !== 'text' || !found?.[1]) return undefined;
  const id = found[1];
  if (!slug.test(id) || taken.has(id)) {
    fail(
      file,
      heading,
      `heading id [#${id}] came; write lower-case English words joined by hyphens, not one of: ${[...taken].join(', ')}.`,
    );
  }
  last.value = last.value.slice(0, found.index);
  if (last.value === '') heading.children.pop();
  return id;
}
