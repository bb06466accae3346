import { describe, expect, it } from 'vitest';
import { displayMath } from '@/markdown/displayMath.ts';
import { numberEquations } from '@/markdown/numberEquations.ts';
import { resolveReferences } from '@/markdown/resolveReferences.ts';
import { article, enPath, html } from './article.ts';

const page = (source: string, path?: string): Promise<string> =>
  html(source, { remark: [displayMath, numberEquations, resolveReferences] }, path);

const formulas = '$$\na=b \\label{eq:first}\n$$\n\n$$c=d$$\n\n$$e=f \\label{eq:third}$$';

describe('a display formula', () => {
  it('gets a number only when it carries a label, and the label its anchor', async () => {
    const shown = await page(formulas);
    expect(shown).toContain(
      '<div class="equation" id="eq:first"><pre><code class="language-math math-display">a=b \\tag{1}',
    );
    expect(shown).toContain('<div class="equation"><pre><code class="language-math math-display">c=d</code>');
    expect(shown).toContain('id="eq:third"');
    expect(shown).toContain('e=f \\tag{2}');
    expect(shown).not.toContain('\\label');
  });

  it('shows the number when it is set', async () => {
    expect(await article(formulas)).toMatch(/katex-tag|class="tag"/);
  });
});

describe('an empty link to an equation', () => {
  it('reads 식 (1) in Korean and equation (1) in English', async () => {
    expect(await page(`앞의 [](#eq:third)에서\n\n${formulas}`)).toContain(
      '<a href="#eq:third">식\u00a0(2)</a>',
    );
    expect(await page(`By [](#eq:third)\n\n${formulas}`, enPath)).toContain('>equation\u00a0(2)</a>');
  });

  it('takes a capital at the start of an English sentence', async () => {
    expect(await page(`[](#eq:first) holds. [](#eq:third) follows.\n\n${formulas}`, enPath)).toMatch(
      /<p><a href="#eq:first">Equation\u00a0\(1\)<\/a> holds\. <a href="#eq:third">Equation\u00a0\(2\)<\/a>/,
    );
  });

  it('stops the build when the equation is not there', async () => {
    await expect(page(`[](#eq:frist)\n\n${formulas}`)).rejects.toThrow(
      'content/notes/page.mdx:1: #eq:frist is not on this page; it has: #eq:first, #eq:third.',
    );
  });
});

it.each([
  ['$$a \\label{eq:x}$$\n\n$$b \\label{eq:x}$$', '#eq:x stands twice'],
  ['$$a \\label{x}$$', '\\label{x} came; write \\label{eq:some-name}'],
  ['$$a \\label{eq:x} \\label{eq:y}$$', 'carries the labels eq:x, eq:y; keep one'],
  ['값 $a \\label{eq:x}$', '\\label stands in an inline formula'],
  ['$$\\begin{align} a \\end{align}$$', '\\begin{align} numbers its lines by itself'],
])('refuses %s', async (source, reason) => {
  await expect(page(source)).rejects.toThrow(reason);
});
