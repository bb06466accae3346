import { describe, expect, it } from 'vitest';
import { contentPages, readPage } from './pages.ts';
import { twinProblems } from './twins.ts';

it('every page says the same in both languages', () => {
  expect(contentPages.length).toBeGreaterThan(10);
  expect(twinProblems(contentPages)).toEqual([]);
});

it('every heading of every page has an explicit id', () => {
  const without = contentPages.filter(({ headings }) => headings.some((heading) => heading.endsWith('?')));
  expect(without.map(({ locale, path }) => `${locale} ${path}`)).toEqual([]);
});

describe('the check notices', () => {
  const source =
    '## 글 [#a]\n\n<Demo id="x" theta={1} caption="말" />\n\n값 <Value id="n.v" /> [@k, 정리 1]\n\n$$a \\label{eq:a}$$';
  const compare = async (ko: string, en: string): Promise<readonly string[]> =>
    twinProblems([await readPage('content/notes/p.mdx', ko), await readPage('content/en/notes/p.mdx', en)]);

  it('nothing between twins whose words alone differ', async () => {
    const english =
      '## Text [#a]\n\n<Demo id="x" theta={1} caption="words" />\n\n[@k, Theorem 1] <Value id="n.v" /> is it\n\n$$a \\label{eq:a}$$';
    expect(await compare(source, english)).toEqual([]);
  });

  it('a page without translation', async () => {
    expect(twinProblems([await readPage('content/notes/p.mdx', source)])).toEqual([
      'notes/p.mdx has no English page',
    ]);
  });

  it.each([
    ['another heading id', ['[#a]', '[#b]'], 'headings differ; Korean alone: ##a; English alone: ##b'],
    ['another heading depth', ['## 글', '### 글'], 'headings differ; Korean alone: ##a; English alone: ###a'],
    ['another figure state', ['theta={1}', 'theta={2}'], 'components differ'],
    [
      'a missing number',
      ['<Value id="n.v" />', '1'],
      'components differ; Korean alone: Value id=n.v; English alone: –',
    ],
    ['another work cited', ['[@k', '[@other'], 'citations differ; Korean alone: k; English alone: other'],
    ['another formula label', ['eq:a', 'eq:b'], 'equations differ'],
  ])('%s', async (_, [from, to], sentence) => {
    expect(await compare(source, source.replace(from!, to!))).toEqual([expect.stringContaining(sentence)]);
  });

  it('headings in another order, and a number quoted once more', async () => {
    expect(await compare('## a [#a]\n\n## b [#b]', '## b [#b]\n\n## a [#a]')).toEqual([
      'notes/p.mdx: headings stand in another order: ##a, ##b | ##b, ##a',
    ]);
    expect(await compare(source, `${source}\n\nagain <Value id="n.v" />`)).toEqual([
      'notes/p.mdx: components differ; Korean alone: –; English alone: Value id=n.v',
    ]);
  });
});
