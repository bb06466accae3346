import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, close } from 'pagefind';

/**
 * Writes the search index over once more from memory. Pagefind's own process writes the files in the background and may be
 * closed before the last bytes are on disk (seen on a busy machine: a `pagefind.js` cut at 32 kB, and a search that never opens).
 */
export const wholeSearchIndex = (): AstroIntegration => ({
  name: 'whole-search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      try {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`search index: ${errors.join('; ')}`);
        await index.addDirectory({ path: root });
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          const file = join(root, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      } finally {
        await close();
      }
    },
  },
});
