import { describe, expect, it } from 'vitest';
import { mathText, setFormula } from '@/markdown/mathText.ts';
import { type GlossaryEntry, mergeGlossary, sortEntries } from '@/site/glossary/entry.ts';
import { glossary } from '@/site/glossary/index.ts';

const entry = (id: string, ko: string, en: string): GlossaryEntry => ({
  id,
  term: { ko, en },
  meaning: { ko: '뜻', en: 'meaning' },
});

describe('the glossary', () => {
  it('has a word for every term of the notes', () => {
    expect(glossary.length).toBeGreaterThan(20);
  });

  it.each(glossary.map((one) => [one.id, one] as const))(
    '%s is explained in both languages, formulas set',
    (_, one) => {
      for (const locale of ['ko', 'en'] as const) {
        expect(one.term[locale].trim()).not.toBe('');
        expect(mathText(one.meaning[locale])).toMatch(/[.다]/);
      }
      expect(one.symbol === undefined || setFormula(one.symbol)).toBeTruthy();
    },
  );

  it('stands in the order of each language’s dictionary', () => {
    const entries = [
      entry('b', '비평가', 'Critic'),
      entry('a', '거리', 'metric'),
      entry('c', '결합', 'coupling'),
    ];
    expect(sortEntries(entries, 'ko').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(sortEntries(entries, 'en').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(mergeGlossary(entries).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('refuses a word that comes twice, whichever language repeats it', () => {
    const first = entry('critic', '비평가', 'critic');
    expect(() => mergeGlossary([first, entry('critic', '평론가', 'reviewer')])).toThrow(
      'id critic came twice',
    );
    expect(() => mergeGlossary([first, entry('other', '비평가', 'reviewer')])).toThrow(
      'term 비평가 came twice',
    );
    expect(() => mergeGlossary([first, entry('other', '평론가', 'Critic')])).toThrow(
      'term critic came twice',
    );
    expect(() => mergeGlossary([entry('Critic', '비평가', 'critic')])).toThrow('write it as a slug');
  });

  it('takes a term that is spelt the same in both languages', () => {
    expect(mergeGlossary([entry('gan', 'GAN', 'GAN')])).toHaveLength(1);
  });
});
