import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { autoImport, contentComponents } from '@/markdown/autoImport.ts';
import { passLocale } from '@/markdown/passLocale.ts';
import { refuseInlineBlocks } from '@/markdown/refuseInlineBlocks.ts';
import { compile, enPath, html } from './article.ts';

describe('a content component', () => {
  const page = (source: string): Promise<string> => html(source, { remark: [autoImport] });

  it('is imported by itself, once, at the top of the page', async () => {
    const shown = await page('값 <Value id="a.b" />와 <Value id="a.c" />\n\n<Demo id="x" />');
    expect(shown.match(/<!--import [^>]*-->/g)).toEqual([
      "<!--import Demo from '@/site/Demo.astro';-->",
      "<!--import Value from '@/site/Value.astro';-->",
    ]);
  });

  it('reaches the compiled module', async () => {
    expect(await compile('값 <Real>파랑</Real>')).toContain("import Real from '@/site/Real.astro'");
  });

  it('that does not exist stops the build with the list of those that do', async () => {
    await expect(page('글\n\n<Figure id="x" />')).rejects.toThrow(
      `content/notes/page.mdx:3: <Figure> is no content component; there are: ${contentComponents.join(', ')}.`,
    );
  });

  it('that the page imports itself is left to the page', async () => {
    const source = "import { Card } from '@astrojs/starlight/components';\n\n<Card>글</Card>";
    expect(await page(source)).not.toContain('@/site/Card');
  });

  it.each(contentComponents)('%s is there to be imported', (name) => {
    expect(existsSync(`src/site/${name}.astro`)).toBe(true);
  });
});

describe('a block component', () => {
  const page = (source: string): Promise<string> => html(source, { remark: [refuseInlineBlocks] });

  it('on a line of its own is fine', async () => {
    expect(await page('글\n\n<Definition id="kl" />\n\n글')).toContain('<Definition');
  });

  it.each([
    '<Demo id="x" />',
    '<Definition id="kl" />',
    '<Supplement />',
    '<Correction id="S3.1">글</Correction>',
  ])('%s inside a line stops the build', async (component) => {
    await expect(page(`앞 ${component} 뒤`)).rejects.toThrow('content/notes/page.mdx:1: <');
  });
});

describe('the language of a page', () => {
  const page = (source: string, path?: string): Promise<string> =>
    html(source, { remark: [passLocale] }, path);

  it('reaches the components that print words', async () => {
    expect(await page('값 <Value id="a.b" />')).toContain('locale="ko"');
    expect(await page('값 <Value id="a.b" />', enPath)).toContain('locale="en"');
  });

  it('does not override what the author wrote, nor touch a demo’s parameters', async () => {
    expect(await page('값 <Value id="a.b" locale="en" />')).not.toContain('locale="ko"');
    expect(await page('<Demo id="x" />')).not.toContain('locale');
  });
});
