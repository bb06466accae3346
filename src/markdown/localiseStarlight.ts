import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { fileLocale } from './fileLocale.ts';
import { hasClass, textOf } from './katexParts.ts';
import type { RehypePlugin } from './plugin.ts';
import { refuseUnknownAsides } from './refuseUnknownAsides.ts';

/**
 * Names the anchor links of English headings in English.
 *
 * Starlight takes a file's language from a path below `src/content/docs`; content lies at the top here, so it
 * would name them in the root language on every page.
 */
export const englishAnchors: RehypePlugin = () => (tree, file) => {
  if (fileLocale(file) !== 'en') return;
  visit(tree, 'element', (wrapper: Element) => {
    if (!hasClass(wrapper, 'sl-heading-wrapper')) return;
    const [heading, link] = wrapper.children;
    const label =
      link?.type === 'element' ? link.children.find((child) => hasClass(child, 'sr-only')) : undefined;
    if (heading && hasClass(label, 'sr-only'))
      label.children = [{ type: 'text', value: `Section titled “${textOf(heading)}”` }];
  });
};

/** Plugins that must run after Starlight's own: list this behind `starlight()` in the integrations. */
export const localiseStarlight = (): AstroIntegration => ({
  name: 'earth-mover:localise-starlight',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { processor } = config.markdown;
      if (!processor || !isUnifiedProcessor(processor)) return;
      processor.options.remarkPlugins.push(refuseUnknownAsides);
      processor.options.rehypePlugins.push(englishAnchors);
    },
  },
});
