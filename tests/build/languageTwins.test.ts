import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { languageTwins, orphans } from '@/site/build/languageTwins.ts';

describe('orphans', () => {
  it.each([
    ['none where both stand', ['content/a.mdx', 'content/en/a.mdx'], []],
    ['none where Korean stands alone', ['content/a.mdx'], []],
    ['an English page alone', ['content/en/notes/b.mdx'], ['content/en/notes/b']],
    ['none for a twin in Markdown of the other kind', ['content/a.md', 'content/en/a.mdx'], []],
    ['none on Windows', ['content\\n\\a.mdx', 'content\\en\\n\\a.mdx'], []],
    ['a page of another folder', ['content/a.mdx', 'content/en/n/a.mdx'], ['content/en/n/a']],
  ])('finds %s', (_, files, found) => {
    expect(orphans(files)).toEqual(found);
  });
});

describe('the step of the build', () => {
  const start = languageTwins().hooks['astro:build:start'];
  const home = process.cwd();
  let folder: string | undefined;
  afterEach(() => {
    process.chdir(home);
    if (folder) rmSync(folder, { recursive: true });
    folder = undefined;
  });

  it('passes this site', () => {
    expect(start).toBeTypeOf('function');
    expect(() => runIn(home)).not.toThrow();
  });

  it('stops at a planted English page without its original, and names it', () => {
    folder = mkdtempSync(join(tmpdir(), 'twins-'));
    mkdirSync(join(folder, 'content/en/notes'), { recursive: true });
    writeFileSync(join(folder, 'content/en/notes/lonely.mdx'), '');
    expect(() => runIn(folder ?? home)).toThrow(/no Korean original.*content\/en\/notes\/lonely/);
  });

  function runIn(place: string): void {
    process.chdir(place);
    // The hook takes nothing of what Astro hands it.
    void start?.({} as Parameters<NonNullable<typeof start>>[0]);
  }
});
