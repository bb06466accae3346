import { describe, expect, it } from 'vitest';
import { numberFigures } from '@/markdown/numberFigures.ts';
import { resolveReferences } from '@/markdown/resolveReferences.ts';
import { enPath, html } from './article.ts';

const page = (source: string, path?: string): Promise<string> =>
  html(source, { remark: [numberFigures, resolveReferences] }, path);

it('numbers the demos in the order of the page', async () => {
  const source =
    '<Demo id="a" />\n\n글\n\n- 목록\n\n  <Demo id="b" theta={0.5} />\n\n<Demo id="a" name="a-again" />';
  const shown = await page(source);
  expect(
    [...shown.matchAll(/<Demo[^>]*id="(\w+)"[^>]*figure="\{(\d)\}"/g)].map(([, id, n]) => [id, n]),
  ).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
  ]);
});

describe('an empty link to a figure', () => {
  it('reads “그림 1” in Korean, wherever it stands', async () => {
    expect(await page('[](#fig:b)을 보세요.\n\n<Demo id="a" />\n\n<Demo id="b" />')).toContain(
      '<a href="#fig:b">그림\u00a02</a>을 보세요.',
    );
  });

  it('reads “Figure 1” in English', async () => {
    expect(await page('See [](#fig:a).\n\n<Demo id="a" />', enPath)).toContain(
      '<a href="#fig:a">Figure\u00a01</a>',
    );
  });

  it('follows the name of a second use', async () => {
    expect(await page('[](#fig:near)\n\n<Demo id="a" />\n\n<Demo id="a" name="near" />')).toContain(
      '그림\u00a02',
    );
  });

  it('stops the build when the figure is not there, and says what is', async () => {
    await expect(page('글\n\n[](#fig:c)\n\n<Demo id="a" />')).rejects.toThrow(
      'content/notes/page.mdx:3: #fig:c is not on this page; it has: #fig:a.',
    );
  });
});

it('refuses a second use without a name', async () => {
  await expect(page('<Demo id="a" />\n\n<Demo id="a" />')).rejects.toThrow(
    '#fig:a stands twice on this page',
  );
});

it('refuses a demo without id and a number given by hand', async () => {
  await expect(page('<Demo theta={1} />')).rejects.toThrow('<Demo> without id');
  await expect(page('<Demo id="a" figure={7} />')).rejects.toThrow('figures are numbered by themselves');
});
