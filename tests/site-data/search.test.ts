import { describe, expect, it } from 'vitest';
import { changeTexts } from '@/site/search/changeTexts.ts';
import { nouns } from '@/site/search/nouns.ts';
import { createReader } from '@/site/search/readTerm.mjs';
import { readTermsFirst, termFiles } from '@/site/search/searchDoor.ts';

const { asked, indexed } = createReader(nouns);

describe('what is asked', () => {
  it.each([
    ['판별자의', '판별자'],
    ['비평가는', '비평가'],
    ['분포에서', '분포'],
    ['이상탐지를', '이상 탐지'],
    ['그래디언트페널티', '그래디언트 페널티'],
    ['손실함수란', '손실 함수'],
    ['WGAN의 비평가', 'WGAN의 비평가'],
    ['transport plan', 'transport plan'],
    ['의', '의'],
  ])('%s is looked up as %s', (term, looked) => {
    // A particle after Latin letters stays: it is no part of a Korean word of two syllables.
    expect(asked(term)).toBe(looked);
  });

  it('keeps a noun that merely ends like a particle', () => {
    for (const noun of ['비평가', '모드', '밀도', '누적']) expect(asked(noun)).toBe(noun);
  });
});

describe('what is indexed', () => {
  it('has compounds apart and particles in place', () => {
    expect(indexed('이상탐지를 위한 판별자의 손실함수')).toBe('이상 탐지를 위한 판별자의 손실 함수');
  });

  it('changes texts alone: no tag, script, style or comment', () => {
    const html =
      '<p title="이상탐지">이상탐지<!-- 이상탐지 --></p><script>"이상탐지"</script><style>.이상탐지{}</style>';
    expect(changeTexts(html, indexed)).toBe(html.replace('>이상탐지<', '>이상 탐지<'));
  });
});

describe('the nouns', () => {
  it('are words of two syllables or more, the glossary’s among them', () => {
    expect(nouns.filter((noun) => !/^[가-힣]{2,}$/.test(noun))).toEqual([]);
    expect(nouns).toEqual(expect.arrayContaining(['비평가', '판별자', '바서슈타인']));
    expect(new Set(nouns).size).toBe(nouns.length);
  });
});

describe('the door of the search', () => {
  const door = 'const search=0;export{createInstance,debouncedSearch,init,preload,search};';

  it('reads a term before it asks, in each of three ways', () => {
    const read = readTermsFirst(door);
    expect(read).toContain("import { asked } from './asked.js';");
    expect(read).toMatch(
      /export \{ createInstance, init, searchRead as search, debouncedSearchRead as debouncedSearch, preloadRead as preload \};/,
    );
    expect(termFiles(['비평가']).map(({ path }) => path)).toEqual(['readTerm.js', 'asked.js']);
  });

  it('stops the build when Pagefind offers something else', () => {
    expect(() => readTermsFirst('export{find};')).toThrow(
      'pagefind.js exports find; search, debouncedSearch, preload were expected',
    );
    expect(() => readTermsFirst('const x=1;')).toThrow('exports nothing by name');
  });
});
