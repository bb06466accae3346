import { describe, expect, it } from 'vitest';
import { claims, readClaim } from '@/claims.ts';
import { type Claim, mergeClaims } from '@/claims/claim.ts';
import { formatClaim } from '@/claims/formatClaim.ts';
import { contentPages, idsOf, type Page, readPage } from './pages.ts';

/** Values of the prose that no claim computes, and claims that a language never quotes. */
function claimProblems(pages: readonly Page[], known: ReadonlySet<string>): readonly string[] {
  const quoted = (locale: string): readonly string[] =>
    pages.filter((page) => page.locale === locale).flatMap((page) => idsOf(page, 'Value'));
  const unknown = pages.flatMap((page) =>
    idsOf(page, 'Value')
      .filter((id) => !known.has(id))
      .map((id) => `${page.locale}/${page.path} quotes ${id}, which nothing computes`),
  );
  const idle = ['ko', 'en'].flatMap((locale) => {
    const used = new Set(quoted(locale));
    return [...known].filter((id) => !used.has(id)).map((id) => `${id} is quoted nowhere in ${locale}`);
  });
  return [...unknown, ...idle];
}

describe('claims and prose', () => {
  it('agree both ways', () => {
    expect(claims.size).toBeGreaterThan(10);
    expect(claimProblems(contentPages, new Set(claims.keys()))).toEqual([]);
  });

  it('are found to disagree', async () => {
    const page = await readPage('content/notes/p.mdx', '값 <Value id="n.there" />와 <Value id="n.typo" />');
    expect(claimProblems([page], new Set(['n.there', 'n.idle']))).toEqual([
      'ko/notes/p.mdx quotes n.typo, which nothing computes',
      'n.idle is quoted nowhere in ko',
      'n.there is quoted nowhere in en',
      'n.idle is quoted nowhere in en',
    ]);
  });
});

describe('a claim', () => {
  it.each([...claims.keys()])('%s computes a number', (id) => {
    const { value } = readClaim(id);
    expect(typeof value).toBe('number');
    expect(value).not.toBeNaN();
  });

  it('that does not exist is refused with the list of those that do', () => {
    expect(() => readClaim('wgan.nothing')).toThrow(
      `no such claim; there are: ${[...claims.keys()].sort()[0]}`,
    );
  });

  const claim = (change: Partial<Claim>): Claim => ({
    id: 'n.x',
    says: { ko: '값', en: 'value' },
    compute: () => 1,
    decimals: 2,
    ...change,
  });

  it('is refused when its id is taken or misspelt, or its decimals make no sense', () => {
    expect(mergeClaims([claim({}), claim({ id: 'n.y' })]).size).toBe(2);
    expect(() => mergeClaims([claim({}), claim({})])).toThrow('claim id n.x came twice');
    expect(() => mergeClaims([claim({ id: 'NoNote' })])).toThrow('write it as note.slug');
    expect(() => mergeClaims([claim({ decimals: -1 })])).toThrow('decimals=-1 came');
  });

  it.each([
    [Math.LN2, {}, '0.69', undefined],
    [-1.5, {}, '−1.50', undefined],
    [Infinity, {}, '∞', undefined],
    [1.93e-22, { form: 'scientific' }, '1.93 × 10', '−22'],
    [6e5, { form: 'scientific', decimals: 0 }, '6 × 10', '5'],
    [9.9999e-4, { form: 'scientific' }, '1.00 × 10', '−3'],
    [0, { form: 'scientific' }, '0.00', undefined],
    [-Infinity, { form: 'scientific' }, '−∞', undefined],
  ] as const)('of %s prints as a reader writes it', (value, change, text, exponent) => {
    expect(formatClaim(claim(change), value, 'ko')).toEqual(
      exponent === undefined ? { text } : { text, exponent },
    );
  });
});
