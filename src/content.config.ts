import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { frontMatter } from './site/frontMatter.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.{md,mdx}' }),
    schema: docsSchema({ extend: frontMatter }),
  }),
};
