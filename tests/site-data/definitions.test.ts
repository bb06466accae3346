import { describe, expect, it } from 'vitest';
import { mathText, setFormula } from '@/markdown/mathText.ts';
import type { Definition } from '@/site/definitions/definition.ts';
import { definitionIds, definitions, readDefinition } from '@/site/definitions/index.ts';

/** What a definition lacks in a language, or cannot be set. */
function definitionProblems(
  id: string,
  { name, formula, reading, conventions }: Definition,
): readonly string[] {
  const tried = (what: string, set: () => string): readonly string[] => {
    try {
      return set().trim() === '' ? [`${id}: ${what} is empty`] : [];
    } catch (error) {
      return [`${id}: ${what} cannot be set: ${(error as Error).message}`];
    }
  };
  const inBoth = (['ko', 'en'] as const).flatMap((locale) => [
    ...tried(`name.${locale}`, () => name[locale]),
    ...tried(`formula.${locale}`, () => formula[locale] && setFormula(formula[locale], true)),
    ...tried(`reading.${locale}`, () => mathText(reading[locale])),
    ...conventions[locale].flatMap((sentence, at) =>
      tried(`conventions.${locale}[${at}]`, () => mathText(sentence)),
    ),
  ]);
  const { ko, en } = conventions;
  return ko.length === en.length && ko.length > 0
    ? inBoth
    : [...inBoth, `${id}: ${ko.length} conventions in ko, ${en.length} in en`];
}

it.each(definitionIds)('the definition %s is whole in both languages', (id) => {
  expect(definitionProblems(id, definitions[id])).toEqual([]);
});

it('the definitions that the notes share are there', () => {
  expect(definitionIds).toEqual(
    expect.arrayContaining(['kl', 'js', 'tv', 'w1', 'w1-dual', 'coupling', 'mutually-singular']),
  );
});

it('an unknown definition is refused with the list', () => {
  expect(readDefinition('kl')).toBe(definitions.kl);
  expect(() => readDefinition('k')).toThrow(
    'no such definition; there are: absolutely-continuous, coupling, ',
  );
});

describe('the check notices', () => {
  const { kl } = definitions;
  it.each([
    ['a missing name', { ...kl, name: { ko: '', en: 'x' } }, 'x: name.ko is empty'],
    [
      'a formula that cannot be set',
      { ...kl, formula: { ...kl.formula, en: '\\frac{' } },
      'x: formula.en cannot be set',
    ],
    [
      'a dollar without partner',
      { ...kl, reading: { ...kl.reading, ko: '값 $a' } },
      'x: reading.ko cannot be set',
    ],
    [
      'a convention missing in one language',
      { ...kl, conventions: { ...kl.conventions, en: [] } },
      'x: 3 conventions in ko, 0 in en',
    ],
  ] as const)('%s', (_, broken, sentence) => {
    expect(definitionProblems('x', broken)).toEqual([expect.stringContaining(sentence)]);
  });
});
