import { describe, expect, it } from 'vitest';
import { mathText } from '@/markdown/mathText.ts';
import { disagreements } from '@/site/disagreements.ts';
import { type Erratum, mergeErrata } from '@/site/errata/erratum.ts';
import { errata, readErratum } from '@/site/errata/index.ts';
import { postIds, readPost } from '@/site/posts.ts';
import { contentPages, idsOf, type Page, readPage } from './pages.ts';

const correctionProblems = (
  pages: readonly Page[],
  rows: readonly Pick<Erratum, 'id'>[],
): readonly string[] =>
  pages.flatMap((page) =>
    idsOf(page, 'Correction')
      .filter((id) => !rows.some((row) => row.id === id))
      .map((id) => `${page.locale}/${page.path} corrects ${id}, which the errata do not list`),
  );

describe('corrections in the notes', () => {
  it('all have their row in the errata', () => {
    expect(contentPages.flatMap((page) => idsOf(page, 'Correction')).length).toBeGreaterThan(5);
    expect(correctionProblems(contentPages, errata)).toEqual([]);
  });

  it('are found when they have none', async () => {
    const page = await readPage('content/notes/p.mdx', '<Correction id="S3.99">글</Correction>');
    expect(correctionProblems([page], errata)).toEqual([
      'ko/notes/p.mdx corrects S3.99, which the errata do not list',
    ]);
    expect(() => readErratum('S3.99')).toThrow('no such row; there are: ');
  });
});

describe('the errata', () => {
  it('cover every mirrored post', () => {
    expect(postIds.filter((id) => !errata.some((row) => row.post === id))).toEqual([]);
  });

  it.each(errata.map((row) => [row.id, row] as const))(
    '%s says everything in both languages, formulas set',
    (_, row) => {
      for (const part of [row.where, row.printed, row.correct, row.source]) {
        for (const locale of ['ko', 'en'] as const) {
          expect(part[locale].trim()).not.toBe('');
          expect(mathText(part[locale])).not.toContain('$');
        }
      }
    },
  );

  const same = { ko: '글', en: 'text' };
  const row = (id: string): Erratum => ({
    id,
    post: 'wgan',
    where: same,
    printed: same,
    correct: same,
    source: same,
  });

  it('stand in the order of their numbers', () => {
    expect(mergeErrata([row('S3.10'), row('S3.2'), row('S3.2b')]).map(({ id }) => id)).toEqual([
      'S3.2',
      'S3.2b',
      'S3.10',
    ]);
  });

  it('refuse a number taken twice and the mark of another post', () => {
    expect(() => mergeErrata([row('S3.1'), row('S3.1')])).toThrow('erratum S3.1 came twice');
    expect(() => mergeErrata([row('S2.1')])).toThrow('write its id as S3.1');
  });
});

describe('the mirrored posts', () => {
  it('are the ones the notes name', () => {
    const named = contentPages.flatMap((page) => page.frontMatter.get('mirrors') ?? []);
    expect([...new Set(named)].toSorted()).toEqual([...postIds].toSorted());
    expect(named.map((id) => readPost(id).mark)).toHaveLength(named.length);
  });

  it('refuse a name that is none of them', () => {
    expect(() => readPost('wgan-gp')).toThrow(`the mirrored posts are: ${postIds.join(', ')}.`);
  });
});

describe('where the posts disagree', () => {
  it.each(disagreements.map((row) => [row.about.en, row] as const))(
    '%s: every saying leads to its row or names its post; all in both languages, formulas set',
    (_, { about, said, right, source }) => {
      const marks = postIds.map((id) => readPost(id).mark);
      const known = new Set([...errata.map(({ id }) => id), ...marks]);
      expect(said.map(({ at }) => at).filter((at) => !known.has(at))).toEqual([]);
      // A disagreement takes two.
      expect(said.length).toBeGreaterThan(1);
      for (const part of [about, right, source, ...said.map(({ words }) => words)])
        for (const locale of ['ko', 'en'] as const) {
          expect(part[locale].trim()).not.toBe('');
          expect(mathText(part[locale])).not.toContain('$');
        }
    },
  );
});
