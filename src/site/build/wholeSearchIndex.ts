import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { array, parse, string } from 'valibot';
import { createIndex, close } from 'pagefind';
import { changeTexts } from '../search/changeTexts.ts';
import { createReader } from '../search/readTerm.mjs';
import { readTermsFirst, termFiles } from '../search/searchDoor.ts';

/**
 * Writes the search index anew, for two reasons. Pagefind knows nothing of Korean: compounds are indexed apart, and terms are
 * read without their particles. And its own process writes the files in the background and may be closed before the last
 * bytes are on disk (seen on a busy machine: a `pagefind.js` cut at 32 kB, and a search that never opens), so these are
 * written from memory.
 */
export const wholeSearchIndex = (): AstroIntegration => ({
  name: 'whole-search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const nouns = await takeNouns(root);
      const { indexed } = createReader(nouns);
      try {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`search index: ${errors.join('; ')}`);
        for (const sourcePath of globSync('**/*.html', { cwd: root }).toSorted()) {
          const content = await readFile(join(root, sourcePath), 'utf8');
          await index.addHTMLFile({ sourcePath, content: changeTexts(content, indexed) });
        }
        const { files } = await index.getFiles();
        // What Starlight's own run indexed goes: nothing would ever ask for it.
        for (const folder of ['fragment', 'index'])
          await rm(join(root, 'pagefind', folder), { recursive: true, force: true });
        for (const { path, content } of [...files, ...termFiles(nouns)]) {
          const file = join(root, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          const text = () => (typeof content === 'string' ? content : new TextDecoder().decode(content));
          await writeFile(file, path === 'pagefind.js' ? readTermsFirst(text()) : content);
        }
      } finally {
        await close();
      }
    },
  },
});

/** The nouns that a page of their own was built for, which then goes. */
async function takeNouns(root: string): Promise<readonly string[]> {
  const file = join(root, 'search-nouns.json');
  const nouns = parse(array(string()), JSON.parse(await readFile(file, 'utf8')));
  await rm(file);
  return nouns;
}
