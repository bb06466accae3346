import { expect, it } from 'vitest';
import { noteDefinitions } from '@/markdown/noteDefinitions.ts';
import { resolveReferences } from '@/markdown/resolveReferences.ts';
import { enPath, html } from './article.ts';

const definitions = { kl: { name: { ko: '발산', en: 'divergence' } } };
const page = (source: string, path?: string): Promise<string> =>
  html(source, { remark: [noteDefinitions(definitions), resolveReferences] }, path);

it('names a definition box of the page', async () => {
  expect(await page('<Definition id="kl" />\n\n앞의 [](#def:kl)에서')).toContain(
    '<a href="#def:kl">정의(발산)</a>',
  );
  expect(await page('<Definition id="kl" />\n\n[](#def:kl) says', enPath)).toContain(
    '>The definition of divergence</a>',
  );
});

it('keeps the words of a link that has some, and still checks its target', async () => {
  expect(await page('<Definition id="kl" />\n\n[그 **상자**](#def:kl)')).toContain(
    '그 <strong>상자</strong>',
  );
  await expect(page('[그 상자](#def:kl)')).rejects.toThrow('#def:kl is not on this page; it has: none.');
});

it('refuses a link without words that is no reference', async () => {
  await expect(page('[](/lab/)')).rejects.toThrow('content/notes/page.mdx:1: the link to /lab/ has no words');
});

it('refuses an unknown definition with the list, and one printed twice', async () => {
  await expect(page('<Definition id="lk" />')).rejects.toThrow(
    '<Definition id="lk">: no such definition; there are: kl.',
  );
  await expect(page('<Definition id="kl" />\n\n<Definition id="kl" />')).rejects.toThrow(
    '#def:kl stands twice',
  );
});

it('leaves ordinary links alone', async () => {
  expect(await page('[실험실](/lab/#top)')).toBe('<p><a href="/lab/#top">실험실</a></p>');
});
