import { join } from 'node:path';
import type { Root } from 'hast';
import rehypeCitation from 'rehype-citation';
import type { VFile } from 'vfile';
import { fileLocale } from '../fileLocale.ts';
import { finishBibliography } from './finishBibliography.ts';
import { mergeCitations } from './mergeCitations.ts';
import { prepareCitations } from './prepareCitations.ts';
import { refuseLeftovers } from './refuseLeftovers.ts';

/** Where the bibliography lies: `root` is the project's folder, `bibliography` the file's path in it. */
export interface CitationOptions {
  readonly root: string;
  readonly bibliography: string;
}

type Transform = (tree: Root, file: VFile) => Promise<void>;

/**
 * Sets `[@key, Theorem 1]` in APA's author-date form, linked to a bibliography at the page's end.
 *
 * Everything is read from the one BibTeX file; nothing is fetched.
 */
export const citations =
  ({ root, bibliography }: CitationOptions) =>
  (): Transform => {
    const options = { path: root, bibliography, csl: 'apa', linkCitations: true, inlineClass: ['citation'] };
    const set = Reflect.apply(rehypeCitation, undefined, [options]) as Transform;
    return async (tree, file) => {
      if (!prepareCitations(tree, file, join(root, bibliography))) return;
      await set(tree, file);
      refuseLeftovers(tree, file);
      mergeCitations(tree);
      finishBibliography(tree, fileLocale(file));
    };
  };
