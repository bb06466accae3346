import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** English pages without a Korean original; a Korean page without English is fine (Starlight shows it with a notice). */
export const orphans = (files: readonly string[]): readonly string[] => {
  const all = new Set(files.map((file) => file.replaceAll('\\', '/').replace(/\.mdx?$/, '')));
  return [...all].filter(
    (file) => file.startsWith('content/en/') && !all.has(file.replace('content/en/', 'content/')),
  );
};

/** Stops the build where an English page has no Korean original. */
export const languageTwins = (): AstroIntegration => ({
  name: 'language-twins',
  hooks: {
    'astro:build:start': () => {
      const missing = orphans(globSync('content/**/*.{md,mdx}'));
      if (missing.length > 0) {
        throw new Error(
          `These English pages have no Korean original, which comes first: ${missing.join(', ')}. Write content/<same path>.mdx, or move the page.`,
        );
      }
    },
  },
});
