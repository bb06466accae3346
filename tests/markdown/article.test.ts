import { expect, it } from 'vitest';
import { article, compile } from './article.ts';

const page = `
## 들어가며 [#introduction]

**바서슈타인(Wasserstein)**이라고 부르는 거리는 [](#eq:w)이고, [](#fig:lines)에서 [@villani2009, Theorem 4.1] 볼 수 있습니다.
$$W=\\inf_\\gamma \\mathbb E\\,\\|x-y\\| \\label{eq:w}$$

<Definition id="w1" />

<Correction id="S3.1">값은 $\\log 2$이며 [@arjovsky2017wgan] <Real>실제</Real> 분포입니다.</Correction>

<Demo id="parallel-lines" name="lines" theta={0.5} />

| $\\mu$ | 값 |
| --: | --: |
| 1 | <Value id="wgan.x" /> |

:::note[정리 1]
[](#def:w1)를 보세요.
:::
`;

it('a whole article comes through every plugin together', async () => {
  const shown = await article(page);
  for (const part of [
    '<strong>바서슈타인(Wasserstein)</strong>이라고',
    '<a href="#eq:w">식\u00a0(1)</a>',
    '<a href="#fig:lines">그림\u00a01</a>',
    '(<a href="#bib-villani2009">Villani, 2009, Theorem 4.1</a>)',
    '<div class="equation" id="eq:w"',
    '<Definition id="w1" locale="ko">',
    '<div class="table-scroll"',
    '<a href="#def:w1">정의(바서슈타인-1 거리)</a>',
    '<h2 id="references">참고 문헌</h2>',
  ]) {
    expect(shown).toContain(part);
  }
  expect(shown).not.toMatch(/\[@|\\label|language-math|\u2063/);
});

it('and through Astro’s own MDX compiler', async () => {
  const code = await compile(page);
  expect(code).toContain("import Demo from '@/site/Demo.astro'");
  expect(code).toMatch(/_jsx\(Demo, \{\s*id: "parallel-lines",\s*name: "lines",\s*theta: 0\.5,\s*figure: 1/);
  expect(code).toContain('"slug": "references"');
});
