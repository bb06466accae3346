import { describe, expect, it, vi } from 'vitest';
import { parseCitation, spellCitation } from '@/markdown/citations/parseCitation.ts';
import { readKeys } from '@/markdown/citations/prepareCitations.ts';
import { article, enPath, sampleBibliography, siteWith } from './article.ts';

/** What a reader reads: the page's text without tags, up to the bibliography. */
const read = async (source: string): Promise<string> =>
  (await article(source))
    .split('<h2')[0]!
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x26;', '&')
    .trim();

describe('a citation', () => {
  it('is set in author-date form and linked to the bibliography', async () => {
    expect(await article('글 [@arjovsky2017wgan].')).toContain(
      '(<a href="#bib-arjovsky2017wgan">Arjovsky et al., 2017</a>)</span>.',
    );
  });

  it.each([
    ['[@arjovsky2017wgan, Theorem 1]', '(Arjovsky et al., 2017, Theorem 1)'],
    ['[@villani2009, Lemma 3]', '(Villani, 2009, Lemma 3)'],
    ['[@villani2009, Definition 6.8]', '(Villani, 2009, Definition 6.8)'],
    ['[@villani2009, 정리 5.10]', '(Villani, 2009, 정리 5.10)'],
    ['[@villani2009, 5.2절]', '(Villani, 2009, 5.2절)'],
    ['[see @villani2009]', '(see Villani, 2009)'],
    ['[-@villani2009]', '(2009)'],
    [
      '[@arjovsky2017wgan; @arjovsky2017towards, Thm 2.4; @villani2009]',
      '(Arjovsky et al., 2017; Arjovsky & Bottou, 2017, Thm 2.4; Villani, 2009)',
    ],
    [
      '[see @villani2009, §6; also @arjovsky2017towards]',
      '(see Villani, 2009, §6; also Arjovsky & Bottou, 2017)',
    ],
  ])('%s reads %s', async (source, expected) => {
    expect(await read(`글 ${source} 끝`)).toBe(`글 ${expected} 끝`);
  });

  it('of several works links each to its own entry', async () => {
    const shown = await article('글 [@arjovsky2017wgan; @villani2009]');
    expect(shown).toMatch(
      /<a href="#bib-arjovsky2017wgan">Arjovsky et al\., 2017<\/a>; <a href="#bib-villani2009">Villani, 2009<\/a>\)/,
    );
  });

  it('works in lists, table cells and footnotes', async () => {
    const shown = await article(
      '- [@villani2009]\n\n| a |\n| - |\n| [@villani2009] |\n\n글[^1]\n\n[^1]: [@arjovsky2017towards]',
    );
    expect(shown.match(/class="citation"/g)).toHaveLength(3);
  });

  it('fetches nothing', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    await article('글 [@villani2009]');
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  });
});

describe('the build stops at', () => {
  it('an unknown key, with the keys there are', async () => {
    await expect(article('글\n\n글 [@arjovsky2017; @villani2009]')).rejects.toThrow(
      'content/notes/page.mdx:3: @arjovsky2017 is not in the bibliography; it has: arjovsky2017towards, arjovsky2017wgan, villani2009.',
    );
  });

  it.each([
    ['[@villani2009 Theorem 5]', 'is no citation'],
    ['[@villani2009, ]', 'is no citation'],
    ['글 @villani2009 끝', '@villani2009 stands in the text'],
    ['**[@villani2009]**', 'stands inside <strong>'],
  ])('%s', async (source, reason) => {
    await expect(article(source)).rejects.toThrow(reason);
  });

  it('but not at code that looks like one', async () => {
    expect(await article('`[@nobody]`와 `@astrojs/mdx`')).toContain('<code>[@nobody]</code>');
  });
});

describe('the bibliography', () => {
  it('stands at the end, under a heading of the page’s language, footnotes before it', async () => {
    const source = '글 [@villani2009][^1]\n\n[^1]: 각주입니다.';
    expect(await article(source)).toMatch(
      /각주입니다\.[\s\S]*<h2 id="references">참고 문헌<\/h2><div id="refs"[^>]* lang="en">[\s\S]*<\/div>$/,
    );
    expect(await article(source, enPath)).toContain('<h2 id="references">References</h2>');
  });

  it('holds the works cited and no others, their addresses as links', async () => {
    const shown = await article('글 [@arjovsky2017wgan]');
    expect(shown.match(/id="bib-[^"]*"/g)).toEqual(['id="bib-arjovsky2017wgan"']);
    expect(shown).toContain(
      '<a href="https://arxiv.org/abs/1701.07875" rel="external noopener">https://arxiv.org/abs/1701.07875</a>',
    );
  });

  it('is absent from a page that cites nothing', async () => {
    expect(await article('글')).toBe('<p>글</p>');
  });

  it('is read for its entries alone', () => {
    const root = siteWith(`${sampleBibliography}\n@comment{left-out, x}\n@string{s = "x"}\n`);
    expect([...readKeys(`${root}/content/references.bib`)]).toEqual([
      'arjovsky2017wgan',
      'arjovsky2017towards',
      'villani2009',
    ]);
  });
});

it('a citation’s parts survive the respelling', () => {
  const cited = parseCitation('see @a, Theorem 1; -@b')!;
  expect(cited).toEqual([
    { prefix: 'see', yearOnly: false, key: 'a', suffix: 'Theorem 1' },
    { prefix: '', yearOnly: true, key: 'b', suffix: '' },
  ]);
  expect(spellCitation(cited)).toBe('[see @a, {}, Theorem 1]\u2063[-@b]');
});
