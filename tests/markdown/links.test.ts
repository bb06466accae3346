import { describe, expect, it } from 'vitest';
import { baseLink } from '@/markdown/baseLinks.ts';
import { wideTables } from '@/markdown/wideTables.ts';
import { article, enPath, html } from './article.ts';

describe('a site path', () => {
  it.each([
    ['/notes/wgan/', '/earth-mover/notes/wgan/', '/earth-mover/en/notes/wgan/'],
    [
      '/embed/parallel-lines/?theta=0.5',
      '/earth-mover/embed/parallel-lines/?theta=0.5',
      '/earth-mover/en/embed/parallel-lines/?theta=0.5',
    ],
    ['/notes/wgan#critic', '/earth-mover/notes/wgan/#critic', '/earth-mover/en/notes/wgan/#critic'],
    ['/', '/earth-mover/', '/earth-mover/en/'],
    ['/favicon.svg', '/earth-mover/favicon.svg', '/earth-mover/favicon.svg'],
    ['/en/lab/', '/earth-mover/en/lab/', '/earth-mover/en/lab/'],
    ['#critic', '#critic', '#critic'],
    ['../lab/', '../lab/', '../lab/'],
    ['//example.org/x', '//example.org/x', '//example.org/x'],
    ['https://example.org/x', 'https://example.org/x', 'https://example.org/x'],
  ])('%s becomes %s in Korean and %s in English', (href, ko, en) => {
    expect(baseLink(href, 'ko', '/earth-mover/')).toBe(ko);
    expect(baseLink(href, 'en', '/earth-mover')).toBe(en);
  });

  it('needs nothing at a domain’s root', () => {
    expect(baseLink('/lab/', 'ko', '/')).toBe('/lab/');
  });
});

it('links and pictures of an article are fitted, whether written as Markdown or as JSX', async () => {
  const source = '[랩](/lab/) ![그림](/a.png)\n\n<a href="/lab/">랩</a>';
  const shown = await article(source, enPath);
  expect(shown.match(/href="\/earth-mover\/en\/lab\/"/g)).toHaveLength(2);
  expect(shown).toContain('src="/earth-mover/a.png"');
});

it('links that leave the site say so', async () => {
  expect(await article('[논문](https://arxiv.org/abs/1701.07875)')).toContain('rel="external noopener"');
  expect(await article('[랩](/lab/)')).not.toContain('rel=');
});

describe('a table', () => {
  const table = '| a | b |\n| - | - |\n| 1 | 2 |';

  it('scrolls inside its own container, which the keyboard reaches', async () => {
    const shown = await html(`${table}\n\n글\n\n${table}`, { rehype: [wideTables] });
    expect(shown).toContain('<div class="table-scroll" role="group" aria-label="표 1" tabindex="0"><table>');
    expect(shown).toContain('aria-label="표 2"');
  });

  it('is named in the page’s language', async () => {
    expect(await html(table, { rehype: [wideTables] }, enPath)).toContain('aria-label="Table 1"');
  });

  it('names a header of formulas alone by their plain text, and makes an empty corner no header', async () => {
    const shown = await article('| | $W_1(p,q)$ | 값 $a$ |\n| - | - | - |\n| 1 | 2 | 3 |');
    expect(shown).toContain('<td></td>\n<th><span class="sr-only">W₁(p,q)</span><span aria-hidden="true"');
    expect(shown).toContain('<th>값 <span');
  });
});
