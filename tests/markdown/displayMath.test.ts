import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { displayMath } from '@/markdown/displayMath.ts';
import { html, markdownTree } from './article.ts';

const kinds = async (source: string): Promise<readonly string[]> =>
  (await markdownTree(source, [displayMath])).children.map((node: RootContent) => node.type);

describe('a formula between double dollars', () => {
  it('alone in its paragraph is displayed', async () => {
    expect(await kinds('앞\n\n$$ a = b $$\n\n뒤')).toEqual(['paragraph', 'math', 'paragraph']);
  });

  it('alone on its line cuts the paragraph in two', async () => {
    expect(await kinds('다음과 같습니다.\n$$a=b$$\n여기서 $a$는 수입니다.')).toEqual([
      'paragraph',
      'math',
      'paragraph',
    ]);
  });

  it('keeps the text around it, without the line ends beside it', async () => {
    const page = await html('다음과 같습니다.\n$$a=b$$\n*여기서* $a$는 수입니다.', { remark: [displayMath] });
    expect(page).toContain('<p>다음과 같습니다.</p>');
    expect(page).toContain('<pre><code class="language-math math-display">a=b</code></pre>');
    expect(page).toMatch(/<p><em>여기서<\/em> <code[^>]*>a<\/code>는 수입니다\.<\/p>/);
  });

  it('inside a line stays inline', async () => {
    expect(await kinds('값은 $$a$$입니다.')).toEqual(['paragraph']);
  });

  it('is displayed inside a list item too', async () => {
    expect(await html('- 글\n\n  $$a$$', { remark: [displayMath] })).toContain('math-display');
  });
});

it('leaves a formula between single dollars inline, even alone in its paragraph', async () => {
  expect(await kinds('$a=b$')).toEqual(['paragraph']);
});

it('leaves a fenced formula as it is', async () => {
  expect(await kinds('$$\na=b\n$$')).toEqual(['math']);
});

it('refuses text behind an opening fence, which would swallow the rest of the page', async () => {
  await expect(kinds('글\n\n$$ a = b\n+ c $$\n\n끝')).rejects.toThrow(
    /content\/notes\/page\.mdx:3: text follows the opening \$\$/,
  );
});
