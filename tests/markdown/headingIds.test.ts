import { expect, it } from 'vitest';
import { headingIds } from '@/markdown/headingIds.ts';
import { article, compile, html } from './article.ts';

const page = (source: string): Promise<string> => html(source, { remark: [headingIds] });

it('takes the id behind a heading and strips it', async () => {
  expect(await page('## 소개 [#introduction]')).toBe('<h2 id="introduction">소개</h2>');
});

it('works behind emphasis and code', async () => {
  expect(await page('### **굵게** `x` [#bold-x]')).toContain(
    '<h3 id="bold-x"><strong>굵게</strong> <code>x</code></h3>',
  );
});

it('leaves a heading without marker, and brackets that are none, alone', async () => {
  expect(await page('## 구간 [0, 1]')).toBe('<h2>구간 [0, 1]</h2>');
});

it('is kept by the contents list that Astro collects', async () => {
  const code = await compile('## 소개 [#introduction]\n\n글\n\n### 더 보기 [#more]');
  expect(code).toContain('"slug": "introduction"');
  expect(code).toContain('"text": "소개"');
  expect(code).toContain('"slug": "more"');
});

it.each(['Intro', '한글', 'a--b', 'a_b', 'references'])('refuses the id %s', async (id) => {
  await expect(page(`글\n\n## 제목 [#${id}]`)).rejects.toThrow(
    new RegExp(`content/notes/page\\.mdx:3: heading id \\[#${id}\\] came`),
  );
});

it('refuses an id that stands twice on a page', async () => {
  await expect(page('## 하나 [#same]\n\n## 둘 [#same]')).rejects.toThrow('[#same] stands twice');
});

it('sets a formula in a heading once for the contents list', async () => {
  const source = '## $W_1$의 뜻 [#meaning]';
  expect(await compile(source)).toContain('"text": "W₁의 뜻"');
  expect(await article(source)).toContain('<span class="sr-only">W₁</span>');
});
