import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { promises } from '@/site/promises.ts';

describe('the promises', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /## Promises, and the tests that keep them\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
    .map(([, promise = '', keptBy = '']) => ({ promise, keptBy }))
    .slice(1)
    .filter(({ promise }) => !promise.startsWith('---'));

  it('are those of README’s table, word for word', () => {
    expect(rows.map(({ promise, keptBy }) => [promise, keptBy])).toEqual(
      promises.map(({ says, keptBy }) => [says.en, keptBy.map((path) => `\`${path}\``).join(', ')]),
    );
  });

  it.each(promises.flatMap(({ id, keptBy }) => keptBy.map((path) => [id, path] as const)))(
    '%s: there are tests at %s',
    (_id, path) => {
      const files = globSync('tests/**/*.{test.ts,test.tsx,spec.ts}').map((file) =>
        file.replaceAll('\\', '/'),
      );
      expect(files.some((file) => file === path || file.startsWith(`${path}/`))).toBe(true);
    },
  );

  it('have ids of their own and words in both languages', () => {
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
    expect(
      promises.filter(({ says }) => !/[가-힣].*\.$/.test(says.ko) || !/^[a-zA-Z]/.test(says.en)),
    ).toEqual([]);
  });
});
