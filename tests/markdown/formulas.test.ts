import { describe, expect, it } from 'vitest';
import { mathText, setFormula } from '@/markdown/mathText.ts';
import { article, compile, enPath } from './article.ts';

describe('a formula', () => {
  it('is set as HTML for the eye and MathML for the ear', async () => {
    const shown = await article('값 $W_1$');
    expect(shown).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(shown).toContain('class="katex-html" aria-hidden="true"');
    expect(shown).not.toContain('language-math');
  });

  it('may hold Korean words as text', async () => {
    expect(await article('$a\\quad\\text{(모든 경우)}$')).toContain('(모든 경우)');
  });

  it.each([
    ['an unknown command', '$\\notacommand{x}$', 'notacommand'],
    ['an open brace', '$\\frac{a}{$', 'KaTeX cannot set a formula'],
    ['Korean outside \\text', '$거리$', 'KaTeX cannot set a formula'],
    ['a bad line of a displayed one', '$$\na=\\sqrt{\n$$', 'KaTeX cannot set a formula'],
  ])('with %s stops the build with file and line', async (_, formula, why) => {
    const attempt = compile(`글\n\n글\n\n${formula}`);
    await expect(attempt).rejects.toThrow(/content\/notes\/page\.mdx:5: /);
    await expect(attempt).rejects.toThrow(why);
  });

  it('is searched once: the drawn half and the TeX stay out of the index', async () => {
    const shown = await article('값 $W_1$');
    expect(shown).toMatch(/<span class="katex-html" aria-hidden="true" data-pagefind-ignore/);
    expect(shown).toMatch(/<annotation [^>]*data-pagefind-ignore/);
  });
});

describe('a wide display formula', () => {
  const wide =
    '$$\\int_{-\\infty}^{\\infty}\\lvert F_r(x)-F_g(x)\\rvert\\,dx=\\mathbb E_r f-\\mathbb E_g f \\label{eq:w}$$';

  it('can be scrolled by keyboard, and says its number', async () => {
    expect(await article(wide)).toMatch(
      /<div class="equation" id="eq:w" tabindex="0" role="group" aria-label="수식 \(1\)">/,
    );
    expect(await article(wide, enPath)).toContain('aria-label="Formula (1)"');
  });

  it('is not confused with a short one, which is no stop for the keyboard', async () => {
    expect(await article('$$a=b$$')).toContain('<div class="equation"><span class="katex-display">');
  });
});

describe('text with formulas outside an article', () => {
  it('sets what stands between dollars and escapes the rest', () => {
    const shown = mathText('<b> & $a<b$ "q"');
    expect(shown).toMatch(/^&lt;b&gt; &amp; <span class="katex">.*<\/span> &quot;q&quot;$/s);
    expect(shown).toContain('data-pagefind-ignore');
  });

  it('refuses a dollar sign without partner and a formula that cannot be set', () => {
    expect(() => mathText('값 $a')).toThrow('a dollar sign without partner in "값 $a"');
    expect(() => setFormula('\\frac{')).toThrow('KaTeX parse error');
    expect(() => setFormula('거리')).toThrow();
  });
});
