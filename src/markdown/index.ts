import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import { definitions } from '../site/definitions/index.ts';
import { autoImport } from './autoImport.ts';
import { baseLinks } from './baseLinks.ts';
import { citations } from './citations/index.ts';
import { displayMath } from './displayMath.ts';
import { finishFormulas } from './finishFormulas.ts';
import { headingFormulas } from './headingFormulas.ts';
import { headingIds } from './headingIds.ts';
import { localiseAsides } from './localiseAsides.ts';
import { localiseFootnotes } from './localiseFootnotes.ts';
import { nameHeaders } from './nameHeaders.ts';
import { noteDefinitions } from './noteDefinitions.ts';
import { numberEquations } from './numberEquations.ts';
import { numberFigures } from './numberFigures.ts';
import { passLocale } from './passLocale.ts';
import { refuseBadFormulas } from './refuseBadFormulas.ts';
import { refuseInlineBlocks } from './refuseInlineBlocks.ts';
import { resolveReferences } from './resolveReferences.ts';
import { wideTables } from './wideTables.ts';

export { localiseStarlight } from './localiseStarlight.ts';

/** Where the site lies: `base` is its base path (`/` or `/earth-mover/`), `root` the project's folder. */
export interface MarkdownOptions {
  readonly base: string;
  readonly root: string;
}

/** The plugins of every article, in the order they must run; for `unified()` of `@astrojs/markdown-remark`. */
export function markdownPlugins({ base, root }: MarkdownOptions): {
  readonly remarkPlugins: RemarkPlugins;
  readonly rehypePlugins: RehypePlugins;
} {
  return {
    remarkPlugins: [
      remarkCjkFriendly,
      remarkMath,
      displayMath,
      headingIds,
      refuseInlineBlocks,
      numberFigures,
      noteDefinitions(definitions),
      numberEquations,
      resolveReferences,
      localiseAsides,
      passLocale,
      autoImport,
    ],
    rehypePlugins: [
      citations({ root, bibliography: 'content/references.bib' }),
      [rehypeKatex, { output: 'htmlAndMathml', strict: 'error' }],
      refuseBadFormulas,
      headingFormulas,
      nameHeaders,
      finishFormulas,
      localiseFootnotes,
      baseLinks(base),
      wideTables,
    ],
  };
}
