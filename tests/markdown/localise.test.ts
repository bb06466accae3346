import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { fileLocale } from '@/markdown/fileLocale.ts';
import { localiseAsides } from '@/markdown/localiseAsides.ts';
import { localiseFootnotes } from '@/markdown/localiseFootnotes.ts';
import { englishAnchors } from '@/markdown/localiseStarlight.ts';
import { refuseUnknownAsides } from '@/markdown/refuseUnknownAsides.ts';
import { enPath, html, koPath, markdownTree } from './article.ts';

it.each([
  [koPath, 'ko'],
  [enPath, 'en'],
  ['content/en/index.mdx', 'en'],
  ['content\\en\\index.mdx', 'en'],
  ['/site/en/content/notes/page.mdx', 'ko'],
  ['content/entropy/index.mdx', 'ko'],
])('%s is written in %s', (path, locale) => {
  expect(fileLocale(new VFile({ path }))).toBe(locale);
});

describe('footnotes', () => {
  const footnote = '글[^a]\n\n[^a]: 뜻';

  it('are headed and linked back in Korean', async () => {
    const shown = await html(footnote, { rehype: [localiseFootnotes] });
    expect(shown).toContain('<h2 id="footnote-label">각주</h2>');
    expect(shown).toContain('aria-label="각주 1을(를) 단 곳으로 돌아가기"');
  });

  it('are headed and linked back in English', async () => {
    const shown = await html(footnote, { rehype: [localiseFootnotes] }, enPath);
    expect(shown).toContain('<h2 id="footnote-label">Notes</h2>');
    expect(shown).toContain('aria-label="Back to reference 1"');
  });
});

describe('an aside', () => {
  const titleOf = async (source: string, path: string): Promise<unknown> => {
    const [aside] = (await markdownTree(source, [localiseAsides], path)).children;
    const first = aside?.type === 'containerDirective' ? aside.children[0] : undefined;
    return first?.type === 'paragraph' && first.data?.directiveLabel ? first.children : undefined;
  };

  it('without title gets one in an English page', async () => {
    expect(await titleOf(':::tip\nText\n:::', enPath)).toMatchObject([{ type: 'text', value: 'Tip' }]);
  });

  it('keeps its own title, and is left to Starlight in a Korean page', async () => {
    expect(await titleOf(':::tip[Mine]\nText\n:::', enPath)).toMatchObject([{ type: 'text', value: 'Mine' }]);
    expect(await titleOf(':::tip\n글\n:::', koPath)).toBeUndefined();
  });
});

it('a block that nobody made an aside stops the build', async () => {
  await expect(markdownTree('글\n\n:::warning\n글\n:::', [refuseUnknownAsides])).rejects.toThrow(
    'content/notes/page.mdx:3: :::warning became no aside',
  );
  await expect(markdownTree('글 :::이것', [refuseUnknownAsides])).resolves.toBeDefined();
});

describe('the anchor link that Starlight puts beside a heading', () => {
  const page = (): Root => ({
    type: 'root',
    children: [
      h('div', { class: 'sl-heading-wrapper level-h2' }, [
        h('h2', { id: 'x' }, ['Cost']),
        h('a', { class: 'sl-anchor-link', href: '#x' }, [h('span', { class: 'sr-only' }, ['“Cost” 섹션'])]),
      ]),
    ],
  });
  const shown = (path: string): string => {
    const tree = page();
    englishAnchors()(tree, new VFile({ path }));
    return toHtml(tree);
  };

  it('is named in English in an English page', () => {
    expect(shown(enPath)).toContain('Section titled “Cost”');
  });

  it('is left as it is in a Korean page', () => {
    expect(shown(koPath)).toContain('“Cost” 섹션');
  });
});
