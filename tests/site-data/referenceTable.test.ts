import { describe, expect, it } from 'vitest';
import { makersOf } from '@/site/proof/makers.ts';
import { quantities } from '@/site/proof/quantities.ts';
import { readReference } from '@/site/proof/readReference.ts';
import { toleranceWords } from '@/site/proof/toleranceWords.ts';

const spelt = (...of: Parameters<typeof toleranceWords>): string =>
  toleranceWords(...of)
    .map(({ of: name, said }) => `${name} ${said}`.trim())
    .join(', ');

describe('the reference table', () => {
  const fixtures = readReference();
  it('has words for every quantity, in the order of the words, and for nothing else', () => {
    expect(fixtures.map(({ quantity }) => quantity)).toEqual(Object.keys(quantities));
  });
  it('knows who made each file’s values', () => {
    expect(new Set(fixtures.map(makersOf))).toEqual(
      new Set(['Python 3.11.2, NumPy 1.24.2, SciPy 1.10.1, mpmath 1.2.1']),
    );
  });
  it.each(fixtures.map((fixture) => [fixture.quantity, fixture] as const))(
    'says how exact %s must be',
    (name, fixture) => {
      const said = spelt(fixture.tolerance, 'en');
      const words = {
        newton: 'its own for each case',
        ot_generated: 'equal integers',
        invalid_inputs: 'a refusal, never a value',
      };
      const limits = /^(\w+ )?(relative|absolute) (\d × )?10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+( × scale)?(, |$)/;
      if (name in words) expect(said).toBe(Object.entries(words).find(([key]) => key === name)?.[1]);
      else for (const each of said.split(', ')) expect(each).toMatch(limits);
    },
  );
  it('spells limits out', () => {
    expect(spelt({ rtol: 1e-11, atol: 4e-15, distance_atol: 1e-7, why: 'x' }, 'en')).toBe(
      'relative 10⁻¹¹, absolute 4 × 10⁻¹⁵, distance absolute 10⁻⁷',
    );
    expect(spelt({ atol_times_scale: 1e-13, energy_sq_rtol: 1e-10 }, 'ko')).toBe(
      '절대 10⁻¹³ × 크기, energy_sq 상대 10⁻¹⁰',
    );
  });
});
