import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { article } from '../markdown/article.ts';

const files = globSync('content/**/*.mdx').map((file) => file.replaceAll('\\', '/'));

it.each(files)('%s comes through every plugin, nothing left unset', async (file) => {
  const text = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, (head) =>
    head.replace(/[^\n]/g, ''),
  );
  const shown = await article(text, `/site/${file}`, process.cwd());
  const read = shown.replace(/<code[\s\S]*?<\/code>|<annotation[\s\S]*?<\/annotation>|<[^>]*>/g, '');
  expect(read).not.toMatch(/\[@|\[#|\$\$|\*\*|\\label/);
});

it('is checked on pages that exist', () => {
  expect(files.length).toBeGreaterThan(10);
});
